package org.goldenthread.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.measure.MeasureEdits;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.load.LoadRecords;
import org.goldenthread.app.measure.load.Loads;
import org.goldenthread.app.measure.load.PreparedLoads;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.PersonRecords;
import org.goldenthread.app.people.Roles;
import org.jspecify.annotations.Nullable;

/**
 * The program as the demo starts it: loopback only, one data folder, documents loaded.
 *
 * @param name name of the partnership, null to take it from the documents
 */
record Demo(
    int port,
    Path data,
    Path documents,
    @Nullable String name,
    boolean newVersions,
    PrintWriter out) {

  /** Serves until the program is stopped. */
  void run() throws InterruptedException {
    // As arguments, so that nothing set in the environment opens the program to a network.
    Server server =
        Server.start(
            port,
            List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--gt.database.data=" + data,
                "--gt.mail.site=" + Serve.site(List.of(), port),
                // One click signs in as an example person: here and nowhere else.
                "--gt.demo=true"));
    try {
      load(server);
    } catch (RuntimeException failure) {
      if (server.program().isActive()) {
        server.program().close();
        throw failure;
      }
      // Stopped while loading: what was half-loaded has been rolled back.
      return;
    }
    out.printf(
        "Golden Thread is at http://localhost:%s (ready in %s).%n",
        server.port(), server.sinceStart());
    out.printf("Its data is in %s. Ctrl-C stops it.%n", data.toAbsolutePath().normalize());
    out.flush();
    server.awaitClosed();
  }

  private void load(Server server) {
    new DemoDocuments(
            server.part(Partnerships.class),
            server.part(Documents.class),
            server.part(Tenancy.class),
            server.part(DocumentLoading.class),
            out)
        .load(documents, name, newVersions);
    DemoPeople.in(
        server.part(Accounts.class),
        server.part(Partnerships.class),
        server.part(Tenancy.class),
        server.part(Roles.class));
    var directory =
        new DemoDirectory(
            server.part(Tenancy.class),
            server.part(Changes.class),
            server.part(Directory.class),
            server.part(PersonRecords.class),
            server.part(Matches.class),
            server.part(Accounts.class));
    server.part(Partnerships.class).all().forEach(directory::fill);
    if (name != null) {
      new DemoFigures(
              server.part(Partnerships.class),
              server.part(Tenancy.class),
              server.part(Changes.class),
              server.part(Loads.class),
              server.part(Areas.class),
              server.part(HomeAreas.class),
              server.part(NeighbourSets.class),
              server.part(Measures.class),
              server.part(MeasureEdits.class),
              out)
          .load(documents, name);
      new DemoReview(
              server.part(Partnerships.class),
              server.part(Tenancy.class),
              server.part(PreparedLoads.class),
              server.part(LoadRecords.class),
              server.part(Clock.class),
              out)
          .prepare(documents, name);
    }
  }
}
