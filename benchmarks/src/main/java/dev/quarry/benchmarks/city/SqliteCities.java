package dev.quarry.benchmarks.city;

import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.Question;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.Feature;
import dev.quarry.examples.atlas.model.Point;
import dev.quarry.value.Id;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** SQLite, through statements that are prepared once. */
final class SqliteCities implements Cities {
  private static final String SELECT =
      "SELECT id, geonameId, name, country, feature, adminCode, population, latitude, longitude FROM cities ";

  private final Connection connection;
  private final PreparedStatement byId;
  private final PreparedStatement byCountry;
  private final PreparedStatement all;

  SqliteCities(Path directory, List<City> cities) {
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("cities"));
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA cache_size = -" + (Data.CACHE_BYTES >> 10));
        statement.execute(
            "CREATE TABLE cities (id BLOB PRIMARY KEY, geonameId INTEGER NOT NULL UNIQUE, name TEXT NOT NULL, country TEXT NOT NULL, feature TEXT NOT NULL, adminCode TEXT, population INTEGER NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL) WITHOUT ROWID");
        statement.execute("CREATE INDEX byName ON cities (name)");
        statement.execute("CREATE INDEX byPopulation ON cities (country, population)");
      }
      insert(cities);
      byId = connection.prepareStatement(SELECT + "WHERE id = ?");
      byCountry =
          connection.prepareStatement(
              SELECT + "WHERE country = ? ORDER BY country, population, id LIMIT " + Question.ROWS);
      all = connection.prepareStatement(SELECT);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void insert(List<City> cities) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO cities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (City city : cities) {
        insert.setBytes(1, bytes(city.id()));
        insert.setInt(2, city.geonameId());
        insert.setString(3, city.name());
        insert.setString(4, city.country());
        insert.setString(5, city.feature().name());
        insert.setString(6, city.adminCode());
        insert.setInt(7, city.population());
        insert.setDouble(8, city.location().latitude());
        insert.setDouble(9, city.location().longitude());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static byte[] bytes(Id<City> id) {
    return ByteBuffer.allocate(16).putLong(id.most()).putLong(id.least()).array();
  }

  private static City city(ResultSet row) throws SQLException {
    ByteBuffer id = ByteBuffer.wrap(row.getBytes(1));
    return new City(
        Id.of(id.getLong(), id.getLong()),
        row.getInt(2),
        row.getString(3),
        row.getString(4),
        Feature.valueOf(row.getString(5)),
        row.getString(6),
        row.getInt(7),
        new Point(row.getDouble(8), row.getDouble(9)));
  }

  private static void read(PreparedStatement query, Consumer<? super City> sink)
      throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        sink.accept(city(rows));
      }
    }
  }

  @Override
  public synchronized Object get(Id<City> id) {
    List<City> found = new ArrayList<>(1);
    try {
      byId.setBytes(1, bytes(id));
      read(byId, found::add);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found.get(0);
  }

  @Override
  public synchronized List<?> smallest(String country) {
    List<City> found = new ArrayList<>(Question.ROWS);
    try {
      byCountry.setString(1, country);
      read(byCountry, found::add);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  @Override
  public synchronized void scan(Consumer<Object> sink) {
    try {
      read(all, sink);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
