package org.goldenthread.app.cycle.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.goldenthread.app.cycle.Answerer;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Slug;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The sheets of every lead a round still waits for, for whoever runs it. Call inside a read of the
 * partnership.
 */
@Component
class RoundSheets {
  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  private final RoundPages rounds;
  private final SheetMaker sheets;
  private final SheetDesk desk;
  private final Requests requests;
  private final Messages messages;

  RoundSheets(
      RoundPages rounds, SheetMaker sheets, SheetDesk desk, Requests requests, Messages messages) {
    this.rounds = rounds;
    this.sheets = sheets;
    this.desk = desk;
    this.requests = requests;
    this.messages = messages;
  }

  /** A lead who is waited for. */
  private record Lead(long party, String name, int items) {}

  private List<Lead> leads(Round round) {
    List<Request> due =
        requests.ofRound(round.id()).stream()
            .filter(r -> r.state().isDue() && r.asked() != null)
            .toList();
    Map<Long, String> names = rounds.names(due);
    Map<Long, Integer> items = new LinkedHashMap<>();
    due.forEach(r -> items.merge(java.util.Objects.requireNonNull(r.asked()), 1, Integer::sum));
    return items.entrySet().stream()
        .map(
            e ->
                new Lead(
                    e.getKey(),
                    names.getOrDefault(e.getKey(), messages.text("cycle.nobody")),
                    e.getValue()))
        .toList();
  }

  RoundSheetsPage page(Visit visit, Round round) {
    List<Lead> leads = leads(round);
    String base = visit.href(round.path()) + "/sheets";
    return new RoundSheetsPage(
        visit.page(
            messages.text("cycle.sheets.title"),
            Section.MANAGE,
            rounds.home(visit),
            rounds.list(visit),
            rounds.link(visit, round)),
        round.name(),
        leads.isEmpty()
            ? messages.text("cycle.sheets.none")
            : messages.count("cycle.sheets.leads", leads.size()),
        leads.stream()
            .map(
                lead ->
                    new RoundSheetsPage.Lead(
                        new Link(lead.name(), base + "/" + lead.party() + ".xlsx"),
                        messages.count("cycle.sheets.items", lead.items())))
            .toList(),
        leads.isEmpty() ? null : new Link(messages.text("cycle.sheets.all"), base + ".zip"),
        new Link(messages.text("cycle.sheets.upload"), visit.href(round.path()) + "/mine/sheet"));
  }

  /** The sheet of one lead. */
  ResponseEntity<byte[]> one(Visit visit, Round round, String party) {
    Lead lead =
        leads(round).stream()
            .filter(l -> Long.toString(l.party()).equals(party))
            .findFirst()
            .orElseThrow(
                () -> new PageNotFoundException(messages.text("cycle.sheets.not-waited-for")));
    return desk.download(way(visit, round, lead), lead.name());
  }

  private static Way way(Visit visit, Round round, Lead lead) {
    return new Way(
        visit,
        Answerer.signedIn(visit.author(), Set.of(lead.party()), Set.of()),
        round,
        visit.href(round.path()) + "/mine",
        null);
  }

  /** Every lead's sheet in one zip file. */
  ResponseEntity<byte[]> all(Visit visit, Round round) {
    var bytes = new ByteArrayOutputStream();
    var names = new HashSet<String>();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Lead lead : leads(round)) {
        Way way = way(visit, round, lead);
        PlanSnapshot plan = sheets.plan(way);
        String name = Slug.of(lead.name());
        zip.putNextEntry(
            new ZipEntry((names.add(name) ? name : name + "-" + lead.party()) + ".xlsx"));
        zip.write(sheets.file(way, plan, sheets.due(way, plan)));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a zip file cannot be written in memory", e);
    }
    return SheetDesk.file(round.slug() + ".zip", bytes.toByteArray(), ZIP);
  }
}
