package dev.quarry.migration;

import dev.quarry.error.ConversionException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The usual conversions of a document in its JSON form, to be written one after the other:
 *
 * <pre>{@code
 * @Migration(dateVersion = "2024-03-01", table = "users")
 * static ObjectNode tidy(ObjectNode user) {
 *   return DocumentEditor.of(user)
 *       .rename("mail", "emailAddress")
 *       .split("name", " ", List.of("firstName", "lastName"), "")
 *       .parseDate("born", "dd.MM.yyyy", Otherwise.LEAVE_OUT)
 *       .setDefault("role", "USER")
 *       .document();
 * }
 * }</pre>
 *
 * <p>A field that is absent, or null, stays so: it may be optional, and what is missing in the end
 * is found when the document is checked against its new shape. Whatever else does not convert
 * throws a {@link ConversionException} that names the field and its value; the document is then
 * half edited. The name of a field is one component's; nested records are edited with {@link #in}
 * and {@link #each}.
 *
 * <p>For use by one thread at a time.
 */
public final class DocumentEditor {
  private final ObjectNode document;
  private final String path;

  private DocumentEditor(ObjectNode document, String path) {
    this.document = document;
    this.path = path;
  }

  /**
   * Edits a document in place.
   *
   * @param document the document
   * @return the editor
   */
  public static DocumentEditor of(ObjectNode document) {
    return new DocumentEditor(document, "");
  }

  /**
   * The document as it is now.
   *
   * @return the node that the editor was made with
   */
  public ObjectNode document() {
    return document;
  }

  /**
   * Gives a field another name.
   *
   * @param field its name
   * @param to its new name
   * @return this
   * @throws ConversionException if the new name is taken
   */
  public DocumentEditor rename(String field, String to) {
    JsonNode value = present(field);
    if (value != null) {
      document.remove(field);
      add(to, value);
    }
    return this;
  }

  /**
   * Removes a field.
   *
   * @param field its name
   * @return this
   */
  public DocumentEditor remove(String field) {
    document.remove(field);
    return this;
  }

  /**
   * Gives a field a text if it is absent.
   *
   * @param field its name
   * @param value the text
   * @return this
   */
  public DocumentEditor setDefault(String field, String value) {
    return setDefault(field, document.stringNode(value));
  }

  /**
   * Gives a field a number if it is absent.
   *
   * @param field its name
   * @param value the number
   * @return this
   */
  public DocumentEditor setDefault(String field, long value) {
    return setDefault(field, document.numberNode(value));
  }

  /**
   * Gives a field true or false if it is absent.
   *
   * @param field its name
   * @param value true or false
   * @return this
   */
  public DocumentEditor setDefault(String field, boolean value) {
    return setDefault(field, document.booleanNode(value));
  }

  /**
   * Gives a field a value if it is absent.
   *
   * @param field its name
   * @param value the value
   * @return this
   */
  public DocumentEditor setDefault(String field, JsonNode value) {
    if (present(field) == null) {
      document.set(field, value);
    }
    return this;
  }

  /**
   * Splits a text into several, all of which it must have.
   *
   * @param field its name; gone afterwards, unless it is one of the parts
   * @param separator what stands between the parts, literally
   * @param parts the names of the parts; the last gets all that is left
   * @return this
   * @throws ConversionException if it is no text, has fewer parts, or a part's name is taken
   */
  public DocumentEditor split(String field, String separator, List<String> parts) {
    return split(field, separator, parts, null);
  }

  /**
   * Splits a text into several.
   *
   * @param field its name; gone afterwards, unless it is one of the parts
   * @param separator what stands between the parts, literally
   * @param parts the names of the parts; the last gets all that is left
   * @param missing the text of parts that it does not have; null if it must have all
   * @return this
   * @throws ConversionException if it is no text, or a part's name is taken
   */
  public DocumentEditor split(
      String field, String separator, List<String> parts, @Nullable String missing) {
    JsonNode value = present(field);
    if (value == null) {
      return this;
    }
    String[] texts = text(field, value).split(Pattern.quote(separator), parts.size());
    if (texts.length < parts.size() && missing == null) {
      throw failed(field, value, "it has fewer than " + parts.size() + " parts");
    }
    document.remove(field);
    for (int i = 0; i < parts.size(); i++) {
      String part = i < texts.length ? texts[i] : missing;
      add(parts.get(i), document.stringNode(part));
    }
    return this;
  }

  /**
   * Joins several texts to one; absent and empty ones are left out.
   *
   * @param fields their names; gone afterwards
   * @param separator what comes between them
   * @param to the name of the joined text; absent if all of them are
   * @return this
   * @throws ConversionException if one is no text, or the name is taken
   */
  public DocumentEditor join(List<String> fields, String separator, String to) {
    List<String> texts = new ArrayList<>();
    boolean found = false;
    for (String field : fields) {
      JsonNode value = present(field);
      if (value != null) {
        found = true;
        texts.add(text(field, value));
      }
      document.remove(field);
    }
    texts.removeIf(String::isEmpty);
    if (found) {
      add(to, document.stringNode(String.join(separator, texts)));
    }
    return this;
  }

  /**
   * Turns a number, true or false into its text. A text stays.
   *
   * @param field its name
   * @return this
   * @throws ConversionException if it is an object or a list
   */
  public DocumentEditor toText(String field) {
    return convert(field, Otherwise.FAIL, "a number, true, false or a text", Conversions::toText);
  }

  /**
   * Turns a text into a number, exactly; a number stays. A text without point and exponent becomes
   * an integer.
   *
   * @param field its name
   * @param otherwise what becomes of a value that is no number
   * @return this
   * @throws ConversionException if it is no number, and is to fail then
   */
  public DocumentEditor parseNumber(String field, Otherwise otherwise) {
    return convert(field, otherwise, "a number like -12.5", Conversions::parseNumber);
  }

  /**
   * Turns a text into a date.
   *
   * @param field its name
   * @param pattern the form of the text, as {@link java.time.format.DateTimeFormatter} has it, like
   *     {@code dd.MM.yyyy}; without a zone, in English. The 31st of February is no date
   * @param otherwise what becomes of a value that is no date in this form
   * @return this
   * @throws ConversionException if it is no such date, and is to fail then
   * @throws IllegalArgumentException if the pattern is none
   */
  public DocumentEditor parseDate(String field, String pattern, Otherwise otherwise) {
    Function<JsonNode, @Nullable JsonNode> parser = Conversions.dates(pattern);
    return convert(field, otherwise, "a date in the form " + pattern, parser);
  }

  /**
   * Puts another text in the place of each of several, as for the constants of an enum.
   *
   * @param field its name
   * @param mapping the new text of each old one
   * @param otherwise what becomes of a value that has no new text
   * @return this
   * @throws ConversionException if it has no new text, and is to fail then
   */
  public DocumentEditor mapEnum(String field, Map<String, String> mapping, Otherwise otherwise) {
    String expected = "one of " + String.join(", ", mapping.keySet().stream().sorted().toList());
    return convert(
        field,
        otherwise,
        expected,
        value -> {
          String text = value.isString() ? mapping.get(value.stringValue()) : null;
          return text == null ? null : document.stringNode(text);
        });
  }

  /**
   * Turns a value into a list of it, and an absent one into an empty list. A list stays.
   *
   * @param field its name
   * @return this
   */
  public DocumentEditor wrapInList(String field) {
    JsonNode value = present(field);
    if (value == null || !value.isArray()) {
      ArrayNode list = document.arrayNode();
      document.set(field, value == null ? list : list.add(value));
    }
    return this;
  }

  /**
   * Turns a list into its element, and an empty one into an absent field. What is no list stays.
   *
   * @param field its name
   * @param several which element stays if there are several
   * @return this
   * @throws ConversionException if there are several, and it is to fail then
   */
  public DocumentEditor unwrapList(String field, Several several) {
    if (present(field) instanceof ArrayNode list) {
      if (list.size() > 1 && several == Several.FAIL) {
        throw failed(field, list, "expected at most one element");
      }
      int kept = several == Several.LAST ? list.size() - 1 : 0;
      set(field, list.isEmpty() ? null : list.get(kept));
    }
    return this;
  }

  /**
   * Leaves out what a list holds a second time.
   *
   * @param field its name
   * @return this
   * @throws ConversionException if it is no list
   */
  public DocumentEditor dedupe(String field) {
    JsonNode value = present(field);
    if (value != null) {
      Set<JsonNode> distinct = new LinkedHashSet<>(list(field, value).values());
      document.set(field, document.arrayNode().addAll(distinct));
    }
    return this;
  }

  /**
   * Moves fields into a nested record, which is made if it is absent and one of them is not.
   *
   * @param object the name of the nested record
   * @param fields the names of the fields, the same inside
   * @return this
   * @throws ConversionException if it is no object, or one of the names is taken in it
   */
  public DocumentEditor moveInto(String object, String... fields) {
    for (String field : fields) {
      JsonNode value = present(field);
      if (value != null) {
        document.remove(field);
        setDefault(object, document.objectNode());
        nested(object).add(field, value);
      }
    }
    return this;
  }

  /**
   * Moves fields out of a nested record, which is removed if nothing is left in it.
   *
   * @param object the name of the nested record
   * @param fields the names of the fields, the same outside
   * @return this
   * @throws ConversionException if it is no object, or one of the names is taken outside
   */
  public DocumentEditor moveOut(String object, String... fields) {
    if (present(object) == null) {
      return this;
    }
    DocumentEditor inner = nested(object);
    document.remove(object);
    for (String field : fields) {
      JsonNode value = inner.present(field);
      inner.remove(field);
      if (value != null) {
        add(field, value);
      }
    }
    if (!inner.document.isEmpty()) {
      add(object, inner.document);
    }
    return this;
  }

  /**
   * Edits a nested record.
   *
   * @param object its name
   * @param edits what to do
   * @return this
   * @throws ConversionException if it is no object
   */
  public DocumentEditor in(String object, Consumer<DocumentEditor> edits) {
    if (present(object) != null) {
      edits.accept(nested(object));
    }
    return this;
  }

  /**
   * Edits each element of a list of nested records.
   *
   * @param field the list's name
   * @param edits what to do with an element
   * @return this
   * @throws ConversionException if it is no list of objects
   */
  public DocumentEditor each(String field, Consumer<DocumentEditor> edits) {
    JsonNode value = present(field);
    if (value != null) {
      ArrayNode list = list(field, value);
      for (int i = 0; i < list.size(); i++) {
        edits.accept(nested(field + "[" + i + "]", list.get(i)));
      }
    }
    return this;
  }

  private @Nullable JsonNode present(String field) {
    JsonNode value = document.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private void add(String field, JsonNode value) {
    JsonNode taken = present(field);
    if (taken != null) {
      throw failed(field, taken, "another field would get this name; rename or remove it before");
    }
    document.set(field, value);
  }

  private void set(String field, @Nullable JsonNode value) {
    if (value == null) {
      document.remove(field);
    } else {
      document.set(field, value);
    }
  }

  private DocumentEditor nested(String field) {
    return nested(field, document.get(field));
  }

  private DocumentEditor nested(String field, JsonNode value) {
    if (value instanceof ObjectNode object) {
      return new DocumentEditor(object, path + field + ".");
    }
    throw failed(field, value, "expected an object");
  }

  private ArrayNode list(String field, JsonNode value) {
    if (value instanceof ArrayNode list) {
      return list;
    }
    throw failed(field, value, "expected a list");
  }

  private String text(String field, JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    throw failed(field, value, "expected a text");
  }

  private DocumentEditor convert(
      String field,
      Otherwise otherwise,
      String expected,
      Function<JsonNode, @Nullable JsonNode> conversion) {
    JsonNode value = present(field);
    if (value == null) {
      return this;
    }
    JsonNode converted = conversion.apply(value);
    if (converted != null || otherwise == Otherwise.LEAVE_OUT) {
      set(field, converted);
    } else if (otherwise == Otherwise.FAIL) {
      throw failed(field, value, "expected " + expected);
    }
    return this;
  }

  private ConversionException failed(String field, JsonNode value, String reason) {
    String text = value.toString();
    String shown = text.length() <= 60 ? text : text.substring(0, 60) + "...";
    return new ConversionException(path + field, shown, reason + ".");
  }
}
