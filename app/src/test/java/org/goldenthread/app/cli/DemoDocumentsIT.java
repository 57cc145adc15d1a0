package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gt demo} makes of a folder of documents. */
@DatabaseTest
class DemoDocumentsIT {
  private static final String UPDATE =
      """
      # Wexmere Plan 2007 - 2010

      **Date: %s**

      <table><tr><th>Ref</th><th>Commitment</th><th>Progress</th><th>Status</th></tr>
      <tr><td>H01</td><td>Reduce smoking</td><td>%s</td><td>Red</td></tr></table>
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private TestDatabase database;
  private DemoDocuments demo;

  @BeforeEach
  void wire() {
    database = TestDatabase.create();
    Rooms rooms = new Rooms(database);
    demo =
        new DemoDocuments(
            new Partnerships(database.sql()),
            rooms.documents,
            database.tenancy(),
            rooms.loading,
            new PrintWriter(out, true));
  }

  private void document(String name, String date, String progress) throws IOException {
    Files.writeString(folder.resolve(name), UPDATE.formatted(date, progress));
  }

  private int documentsOf(Partnership partnership) {
    return database
        .tenancy()
        .read(
            partnership.id(),
            () ->
                database
                    .sql()
                    .sql("select count(*) from audit.document")
                    .query(Integer.class)
                    .single());
  }

  private int documents() {
    return new Partnerships(database.sql()).all().stream().mapToInt(this::documentsOf).sum();
  }

  @Test
  void loadsEveryDocumentOnceHoweverOftenItStarts() throws IOException {
    document("update.txt", "16 December 2009", "Two advisers recruited");
    demo.load(folder, null, false);
    demo.load(folder, null, false);
    assertThat(documents()).isEqualTo(1);
    assertThat(out.toString().lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("update.txt: ", " items, ");
  }

  @Test
  void loadsTheGoodDocumentsAndNamesTheRefusedOne() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    document("update.txt", "16 December 2009", "Two advisers recruited");
    demo.load(folder, null, false);
    assertThat(documents()).isEqualTo(1);
    assertThat(out.toString()).contains("empty.txt: ");
  }

  @Test
  void offersAChangedDocumentAsANewVersionAndLoadsItWhenAsked() throws IOException {
    document("update.txt", "16 December 2009", "Two advisers recruited");
    demo.load(folder, null, false);
    document("update.txt", "17 March 2010", "Three advisers recruited");
    demo.load(folder, null, false);
    assertThat(documents()).isEqualTo(1);
    assertThat(out.toString()).contains("--new-versions");

    demo.load(folder, null, true);
    assertThat(documents()).isEqualTo(2);
  }

  @Test
  void loadsInTheOrderInWhichDocumentsBecameKnown() throws IOException {
    document("a.txt", "17 March 2010", "Three advisers recruited");
    document("b.txt", "16 December 2009", "Two advisers recruited");
    demo.load(folder, null, true);
    assertThat(out.toString().lines().map(line -> line.strip().substring(0, 1)))
        .containsExactly("b", "a");
  }

  @Test
  void givesThePartnershipTheNameItIsTold() throws IOException {
    document("update.txt", "16 December 2009", "Two advisers recruited");
    demo.load(folder, "Our partnership", false);
    assertThat(database.sql().sql("select name from people.partnership").query(String.class).list())
        .contains("Our partnership");
  }

  @Test
  void leavesHiddenFilesAndFoldersAlone() throws IOException {
    Files.writeString(folder.resolve(".hidden"), "");
    Files.createDirectory(folder.resolve("more"));
    demo.load(folder, null, false);
    assertThat(out.toString()).isEmpty();
  }
}
