package dev.quarry.processor.write;

import com.palantir.javapoet.ClassName;
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

  private final Filer filer;
  private ShadowedNames shadowed = new ShadowedNames();

  /**
   * Makes a writer.
   *
   * @param filer where the sources go
   */
  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /** Forgets what it knows of packages: a new round may bring new types. */
  public void startRound() {
    shadowed = new ShadowedNames();
  }

  /**
   * Writes a table's codec and its typed access.
   *
   * @param table the table
   * @throws IOException if the filer cannot make a file
   */
  public void write(TableModel table) throws IOException {
    CodecTypes types = CodecTypes.of(table);
    NamedTypes named = NamedTypes.of(table);
    write(table.codecClass(), new CodecWriter(table, types).write(), table.origin(), named);
    write(table.tableClass(), new TableWriter(table, types).write(), table.origin(), named);
  }

  /**
   * Writes what makes a projection.
   *
   * @param projection the projection
   * @throws IOException if the filer cannot make a file
   */
  public void write(ProjectionModel projection) throws IOException {
    TypeSpec type = new ProjectionWriter(projection).write();
    write(projection.projectionClass(), type, projection.origin(), NamedTypes.of(projection));
  }

  /**
   * Writes a database, its transaction and, if there are any, its migrations' steps on records.
   *
   * @param schema the database
   * @throws IOException if the filer cannot make a file
   */
  public void write(SchemaModel schema) throws IOException {
    NamedTypes named = NamedTypes.of(schema);
    TypeElement origin = schema.origin();
    write(schema.databaseClass(), new DatabaseWriter(schema).write(), origin, named);
    write(schema.transactionClass(), new TransactionWriter(schema).write(), origin, named);
    if (MigrationStepsWriter.isNeeded(schema)) {
      write(schema.stepsClass(), new MigrationStepsWriter(schema).write(), origin, named);
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
    write(view.type(), new ViewWriter(view).write(), schema, NamedTypes.of(view));
  }

  /**
   * Writes what makes a record of a view.
   *
   * @param views the view and the record
   * @param origin the record's element
   * @throws IOException if the filer cannot make a file
   */
  public void write(LiveViewModel views, TypeElement origin) throws IOException {
    TypeSpec type = new LiveViewWriter(views, origin).write();
    write(views.type(), type, origin, NamedTypes.of(views));
  }

  private void write(ClassName name, TypeSpec type, TypeElement origin, NamedTypes named)
      throws IOException {
    String source = source(name, type, origin, named);
    try (Writer writer = filer.createSourceFile(name.canonicalName(), origin).openWriter()) {
      writer.write(source);
    }
  }

  private String source(ClassName name, TypeSpec type, TypeElement origin, NamedTypes named) {
    return SourceLayout.of(ImportedNames.of(name, type, named, shadowed.inPackageOf(origin)));
  }
}
