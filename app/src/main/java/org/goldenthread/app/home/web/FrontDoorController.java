package org.goldenthread.app.home.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.CurrentReader;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What everybody may open without signing in: the door of this server and of each partnership. Who
 * is signed in and belongs to one partnership is led to their work.
 */
@Controller
class FrontDoorController {
  private final Partnerships partnerships;
  private final Plans plans;
  private final Tenancy tenancy;
  private final Pages pages;
  private final Messages messages;
  private final CurrentReader reader;

  FrontDoorController(
      Partnerships partnerships,
      Plans plans,
      Tenancy tenancy,
      Pages pages,
      Messages messages,
      CurrentReader reader) {
    this.partnerships = partnerships;
    this.plans = plans;
    this.tenancy = tenancy;
    this.pages = pages;
    this.messages = messages;
    this.reader = reader;
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/")
  ResponseEntity<?> door(HttpServletRequest request) {
    Page page = reader.seen(Page.of(messages.text("home.partnerships.title"), "/"), request);
    Viewer viewer = page.viewer();
    if (viewer == null) {
      return pages.show(new PartnershipsPage(page, publicDoors(), "/sign-in"));
    }
    return viewer.partnerships().size() == 1
        ? Pages.seeOther(viewer.partnerships().get(0).href() + "/my-work")
        : pages.show(
            new PartnershipsPage(
                page,
                viewer.partnerships().stream()
                    .map(p -> new PartnershipsPage.Door(p.name(), p.href() + "/my-work"))
                    .toList(),
                null));
  }

  private List<PartnershipsPage.Door> publicDoors() {
    return partnerships.all().stream()
        .map(p -> new PartnershipsPage.Door(p.name(), "/" + p.slug()))
        .toList();
  }

  /** The plans' names and periods. Figures and statuses become public only by being published. */
  @Needs(Permission.PUBLIC)
  @GetMapping("/{partnership}")
  ResponseEntity<byte[]> partnership(Visit visit, HttpServletRequest request) {
    List<PublicPage.Plan> titles =
        tenancy.read(
            visit.scope(),
            () ->
                plans.all(visit.knownBy()).stream()
                    .map(h -> new PublicPage.Plan(h.name(), h.period()))
                    .toList());
    return pages.show(
        new PublicPage(
            reader.seen(
                Page.of(visit.partnership().name(), "/" + visit.partnership().slug()), request),
            titles,
            "/sign-in?wanted=" + visit.href("/my-work")));
  }
}
