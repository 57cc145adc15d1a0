package org.goldenthread.app.measure.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.data.DataLists;
import org.goldenthread.app.measure.data.Json;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.PageNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What programs can ask for: the lists of names, and the description of every address. */
@Controller
class DataListController {
  private static final String DESCRIPTION = "data/openapi.json";

  private final Tenancy tenancy;
  private final DataLists lists;

  DataListController(Tenancy tenancy, DataLists lists) {
    this.tenancy = tenancy;
    this.lists = lists;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/data/{list}.csv")
  ResponseEntity<byte[]> csv(Visit visit, @PathVariable String list) {
    DataLists.Table table = table(visit, list);
    Csv csv = Csv.withColumns(table.columns().toArray(String[]::new));
    table.rows().forEach(row -> csv.row(row.toArray()));
    return csv.download(list);
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/data/{list}.json")
  ResponseEntity<byte[]> json(Visit visit, @PathVariable String list) {
    DataLists.Table table = table(visit, list);
    List<String> objects = new ArrayList<>();
    for (List<@Nullable String> row : table.rows()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      for (int column = 0; column < row.size(); column++) {
        fields.put(table.columns().get(column), row.get(column));
      }
      objects.add(Json.object(fields));
    }
    return json("{\"" + list + "\":[\n" + String.join(",\n", objects) + "\n]}\n");
  }

  /** What every address of the data takes and answers, for programs that read OpenAPI. */
  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/data/openapi.json")
  ResponseEntity<byte[]> description(Visit visit) throws IOException {
    String text = new ClassPathResource(DESCRIPTION).getContentAsString(StandardCharsets.UTF_8);
    return json(text.replace("\"{address}\"", Json.text(visit.href(""))));
  }

  private static ResponseEntity<byte[]> json(String text) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private DataLists.Table table(Visit visit, String list) {
    KnownBy knownBy = visit.knownBy();
    return tenancy.read(
        visit.scope(),
        () ->
            switch (list) {
              case "measures" -> lists.measures(knownBy);
              case "areas" -> lists.areas(knownBy);
              case "neighbours" -> lists.neighbours(knownBy);
              case "groups" -> lists.groups(knownBy);
              default -> throw new PageNotFoundException("");
            });
  }
}
