package org.goldenthread.app.measure.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that explains the data to who wants to use it elsewhere. */
@Controller
class DataPageController {
  private final Tenancy tenancy;
  private final DataPageMaker maker;
  private final Pages pages;

  DataPageController(Tenancy tenancy, DataPageMaker maker, Pages pages) {
    this.tenancy = tenancy;
    this.maker = maker;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/data")
  ResponseEntity<byte[]> page(Visit visit, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return pages.show(tenancy.read(visit.scope(), () -> maker.page(visit, typed)));
  }
}
