package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.COMPONENTS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.LiveViewModel;
import dev.quarry.processor.model.ProjectionModel;
import dev.quarry.processor.model.SchemaModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ViewModel;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/**
 * Writes the sources for tables, projections and databases. The same model gives the same bytes, in
 * whatever order models come.
 */
public final class SourceWriter {

  private static final String REQUIRED = "required";
  private static final String STATIC_IMPORT =
      "import static " + COMPONENTS.canonicalName() + "." + REQUIRED + ";\n\n";

  private final Filer filer;

  /**
   * Makes a writer.
   *
   * @param filer where the sources go
   */
  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a table's codec and its typed access.
   *
   * @param table the table
   * @throws IOException if the filer cannot make a file
   */
  public void write(TableModel table) throws IOException {
    CodecTypes types = CodecTypes.of(table);
    write(table.codecClass(), new CodecWriter(table, types).write(), table.origin());
    write(table.tableClass(), new TableWriter(table, types).write(), table.origin());
  }

  /**
   * Writes what makes a projection.
   *
   * @param projection the projection
   * @throws IOException if the filer cannot make a file
   */
  public void write(ProjectionModel projection) throws IOException {
    TypeSpec type = new ProjectionWriter(projection).write();
    write(projection.projectionClass(), type, projection.origin());
  }

  /**
   * Writes a database, its transaction and, if there are any, its migrations' steps on records.
   *
   * @param schema the database
   * @throws IOException if the filer cannot make a file
   */
  public void write(SchemaModel schema) throws IOException {
    write(schema.databaseClass(), new DatabaseWriter(schema).write(), schema.origin());
    write(schema.transactionClass(), new TransactionWriter(schema).write(), schema.origin());
    if (MigrationStepsWriter.isNeeded(schema)) {
      write(schema.stepsClass(), new MigrationStepsWriter(schema).write(), schema.origin());
    }
  }

  /**
   * Writes a view.
   *
   * @param view the view
   * @param schema the schema whose table it is of
   * @throws IOException if the filer cannot make a file
   */
  public void write(ViewModel view, TypeElement schema) throws IOException {
    write(view.type(), new ViewWriter(view).write(), schema);
  }

  /**
   * Writes what makes a record of a view.
   *
   * @param views the view and the record
   * @param origin the record's element
   * @throws IOException if the filer cannot make a file
   */
  public void write(LiveViewModel views, TypeElement origin) throws IOException {
    write(views.type(), new LiveViewWriter(views, origin).write(), origin);
  }

  private void write(ClassName name, TypeSpec type, TypeElement origin) throws IOException {
    String source = source(name, type, origin);
    try (Writer writer = filer.createSourceFile(name.canonicalName(), origin).openWriter()) {
      writer.write(source);
    }
  }

  private static String source(ClassName name, TypeSpec type, TypeElement origin) {
    String[] shadowed = ShadowedNames.inPackageOf(origin);
    // A builder made of a record forgets its components; no type of a user's is near a view.
    TypeSpec qualified =
        type.kind() == TypeSpec.Kind.RECORD
            ? type
            : type.toBuilder().alwaysQualify(shadowed).build();
    JavaFile file =
        JavaFile.builder(name.packageName(), qualified)
            .skipJavaLangImports(true)
            .indent("  ")
            .addStaticImport(COMPONENTS, REQUIRED)
            .build();
    return SourceLayout.of(withoutUnusedImport(file.toString()));
  }

  // JavaPoet imports a method whether it is called or not, and to ask for that takes as long as
  // to write the file.
  private static String withoutUnusedImport(String source) {
    return calls(REQUIRED, source) ? source : source.replace(STATIC_IMPORT, "");
  }

  private static boolean calls(String method, String source) {
    String call = method + "(";
    for (int at = source.indexOf(call); at >= 0; at = source.indexOf(call, at + 1)) {
      char before = source.charAt(at - 1);
      if (before != '.' && !Character.isJavaIdentifierPart(before)) {
        return true;
      }
    }
    return false;
  }
}
