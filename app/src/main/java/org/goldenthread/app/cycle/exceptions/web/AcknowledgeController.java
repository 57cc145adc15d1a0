package org.goldenthread.app.cycle.exceptions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Notes an exception, accepts it until a date, or takes back what was said. */
@Controller
class AcknowledgeController {
  private static final String OF_MEASURE = "/app/{partnership}/measures/{measure}/acknowledge";
  private static final String OF_ITEM = "/app/{partnership}/plans/{plan}/items/{item}/acknowledge";

  private final Tenancy tenancy;
  private final AcknowledgeDesk desk;

  AcknowledgeController(Tenancy tenancy, AcknowledgeDesk desk) {
    this.tenancy = tenancy;
    this.desk = desk;
  }

  @Needs(Permission.ACKNOWLEDGE_EXCEPTION)
  @GetMapping({OF_MEASURE, OF_ITEM})
  ResponseEntity<byte[]> ask(Visit visit, @PathVariable Map<String, String> address) {
    return tenancy.read(visit.scope(), () -> desk.ask(visit, address));
  }

  @Needs(Permission.ACKNOWLEDGE_EXCEPTION)
  @PostMapping({OF_MEASURE, OF_ITEM})
  ResponseEntity<byte[]> say(
      Visit visit, @PathVariable Map<String, String> address, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> desk.say(visit, address, form));
  }

  @Needs(Permission.ACKNOWLEDGE_EXCEPTION)
  @PostMapping({OF_MEASURE + "/take-back", OF_ITEM + "/take-back"})
  ResponseEntity<byte[]> takeBack(Visit visit, @PathVariable Map<String, String> address) {
    return tenancy.write(visit.scope(), () -> desk.takeBack(visit, address));
  }
}
