package dev.quarry.benchmarks.peer;

import static org.dizitart.no2.collection.FindOptions.limitBy;
import static org.dizitart.no2.collection.FindOptions.orderBy;
import static org.dizitart.no2.filters.FluentFilter.where;
import static org.dizitart.no2.index.IndexOptions.indexOptions;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dizitart.no2.Nitrite;
import org.dizitart.no2.collection.Document;
import org.dizitart.no2.collection.DocumentCursor;
import org.dizitart.no2.collection.NitriteCollection;
import org.dizitart.no2.collection.NitriteId;
import org.dizitart.no2.common.SortOrder;
import org.dizitart.no2.filters.Filter;
import org.dizitart.no2.index.IndexType;
import org.dizitart.no2.mvstore.MVStoreModule;

/**
 * Nitrite on H2's MVStore. Its keys are numbers. Its commits are written within a second, whatever
 * happens to the process meanwhile.
 */
final class NitritePeer implements Peer {
  private static final long FIRST_ID = 1L << 60;

  private final Nitrite nitrite;
  private final NitriteCollection rows;

  NitritePeer(Path directory) {
    nitrite =
        Nitrite.builder()
            .loadModule(
                MVStoreModule.withConfig()
                    .filePath(directory.resolve("peer").toFile())
                    .cacheSize((int) (Data.CACHE_BYTES >> 20))
                    .build())
            .openOrCreate();
    rows = nitrite.getCollection("accounts");
    if (!rows.hasIndex("email")) {
      rows.createIndex(indexOptions(IndexType.UNIQUE), "email");
      rows.createIndex(indexOptions(IndexType.NON_UNIQUE), "country", "balance");
    }
  }

  private static NitriteId id(int number) {
    return NitriteId.createId(FIRST_ID + number);
  }

  private static Document document(Account row) {
    Document document =
        Document.createDocument("_id", id((int) row.visits()).getIdValue())
            .put("email", row.email())
            .put("name", row.name())
            .put("country", row.country())
            .put("balance", row.balance())
            .put("visits", row.visits())
            .put("score", row.score())
            .put("active", row.active())
            .put("createdAt", row.createdAt().getEpochSecond());
    return row.note() == null ? document : document.put("note", row.note());
  }

  @Override
  public void insert(Account row) {
    rows.insert(document(row));
  }

  @Override
  public void insertAll(List<Account> batch) {
    rows.insert(batch.stream().map(NitritePeer::document).toArray(Document[]::new));
  }

  @Override
  public Object get(int number) {
    return rows.getById(id(number));
  }

  @Override
  public Object byEmail(String email) {
    return rows.find(where("email").eq(email)).firstOrNull();
  }

  private DocumentCursor from(Question question, long skip) {
    return rows.find(
        Filter.and(
            where("country").eq(question.country()), where("balance").gte(question.balance())),
        orderBy("balance", SortOrder.Ascending).skip(skip).limit(Question.ROWS));
  }

  @Override
  public List<?> range(Question question) {
    return from(question, 0).toList();
  }

  @Override
  public long count(Question question) {
    Filter counted =
        Filter.and(
            where("country").eq(question.country()),
            where("balance").gte(question.balance()),
            where("balance").lt(question.end()));
    return rows.find(counted).size();
  }

  @Override
  public void pages(Question question, Consumer<Object> sink) {
    for (int i = 0; i < Question.PAGES; i++) {
      from(question, (long) i * Question.ROWS).forEach(sink);
    }
  }

  @Override
  public void scan(Consumer<Object> sink) {
    rows.find().forEach(sink);
  }

  @Override
  public List<?> filtered(double score) {
    List<Document> found = new ArrayList<>();
    rows.find(where("score").gt(score).and(where("active").eq(true))).forEach(found::add);
    return found;
  }

  @Override
  public void keyRange(int number, int limit, Consumer<Object> sink) {
    rows.find(where("_id").gte(id(number).getIdValue()), limitBy(limit)).forEach(sink);
  }

  private void change(int number, Document change) {
    rows.update(where("_id").eq(id(number).getIdValue()), change);
  }

  @Override
  public void setVisits(int number, long visits) {
    change(number, Document.createDocument("visits", visits));
  }

  /** Not in one transaction: those keep a copy of the whole collection. */
  @Override
  public void addVisit(int number) {
    setVisits(number, rows.getById(id(number)).get("visits", Long.class) + 1);
  }

  @Override
  public void setBalance(int number, int balance) {
    change(number, Document.createDocument("balance", balance));
  }

  @Override
  public void close() {
    nitrite.close();
  }
}
