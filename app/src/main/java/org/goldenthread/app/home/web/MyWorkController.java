package org.goldenthread.app.home.web;

import java.util.Arrays;
import java.util.List;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.WorkSource;
import org.goldenthread.app.people.WorkSource.Group;
import org.goldenthread.app.people.WorkSource.Work;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a person has to do, gathered from every room. */
@Controller
class MyWorkController {
  private final Tenancy tenancy;
  private final List<WorkSource> rooms;
  private final Pages pages;
  private final Messages messages;

  MyWorkController(Tenancy tenancy, List<WorkSource> rooms, Pages pages, Messages messages) {
    this.tenancy = tenancy;
    this.rooms = rooms;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/my-work")
  ResponseEntity<byte[]> myWork(Visit visit) {
    List<Work> works =
        tenancy.read(
            visit.scope(), () -> rooms.stream().flatMap(r -> r.of(visit).stream()).toList());
    return pages.show(page(visit, works));
  }

  private MyWorkPage page(Visit visit, List<Work> works) {
    List<Work> leads = works.stream().filter(w -> w.group() == Group.LEAD).toList();
    return new MyWorkPage(
        visit.page(
            messages.text("home.my-work.title"),
            Section.MY_WORK,
            new Link(visit.partnership().name(), visit.href(""))),
        answer(works.size() - leads.size(), leads.size()),
        Arrays.stream(Group.values())
            .filter(g -> g != Group.LEAD)
            .map(g -> tasks(g, works))
            .filter(t -> !t.works().isEmpty())
            .toList(),
        leads);
  }

  private MyWorkPage.Tasks tasks(Group group, List<Work> works) {
    return new MyWorkPage.Tasks(
        messages.text("home.my-work.group." + group.name().toLowerCase(java.util.Locale.ROOT)),
        works.stream().filter(w -> w.group() == group).toList());
  }

  private String answer(int tasks, int leads) {
    String first =
        tasks == 0
            ? messages.text("home.my-work.nothing")
            : messages.count("home.my-work.tasks", tasks);
    return leads == 0 ? first : first + " " + messages.count("home.my-work.leads", leads);
  }
}
