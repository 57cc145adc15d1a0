package org.goldenthread.app.measure.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.database.Question;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.data.DataProblem;
import org.goldenthread.app.measure.data.DataQuestion;
import org.goldenthread.app.measure.data.DataQuestions;
import org.goldenthread.app.measure.data.FigureData;
import org.goldenthread.app.measure.data.Json;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.Messages;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The figures as CSV and JSON, for programs that ask. An answer is written as it is read; one that
 * cannot be finished breaks the connection off, so that nobody takes it for whole.
 */
@Controller
class DataController {
  /** Another where the same figures are written otherwise than before. */
  private static final String EDITION = "1";

  private static final String JSON = ".json";

  /** Bytes sent at a time: an answer may be megabytes, and each piece wakes the reader. */
  private static final int PIECE = 1 << 16;

  private final Tenancy tenancy;
  private final DataQuestions questions;
  private final FigureData data;
  private final Messages messages;

  DataController(Tenancy tenancy, DataQuestions questions, FigureData data, Messages messages) {
    this.tenancy = tenancy;
    this.questions = questions;
    this.data = data;
    this.messages = messages;
  }

  /** Writes the figures of a question. */
  private interface Writing {
    long write(DataQuestion question, OutputStream out);
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/data.csv")
  void csv(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(visit, request, response, "text/csv;charset=UTF-8", data::csv);
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/data.json")
  void json(Visit visit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String problem = visit.asAt().problem();
    if (problem != null) {
      throw new DataProblem(AsAt.PARAMETER, messages.text(problem));
    }
    answer(visit, request, response, MediaType.APPLICATION_JSON_VALUE, data::json);
  }

  private void answer(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      String type,
      Writing writing)
      throws IOException {
    try {
      tenancy.read(
          visit.scope(),
          opening(visit, request),
          () -> {
            DataQuestion question = questions.read(request.getParameterMap(), visit.knownBy());
            String tag = "\"" + EDITION + "-" + data.state() + "\"";
            response.setHeader(HttpHeaders.ETAG, tag);
            if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
              response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            } else {
              response.setContentType(type);
              response.setBufferSize(PIECE);
              writing.write(question, body(response));
            }
            return question;
          });
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    } catch (DataAccessException broken) {
      if (response.isCommitted()) {
        throw new IOException("The answer broke off", broken);
      }
      throw broken;
    }
  }

  private static List<Question<?>> opening(Visit visit, HttpServletRequest request) {
    List<Question<?>> opening = new ArrayList<>();
    opening.addAll(DataQuestions.opening(request.getParameterMap()));
    opening.addAll(FigureData.opening(visit.knownBy()));
    return opening;
  }

  private static OutputStream body(HttpServletResponse response) {
    try {
      return response.getOutputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ExceptionHandler
  ResponseEntity<String> problem(DataProblem problem, HttpServletRequest request) {
    return problem(problem.parameter(), problem.detail(), request);
  }

  /** A date that cannot be read, refused before the question was looked at. */
  @ExceptionHandler
  ResponseEntity<String> problem(BadRequestException problem, HttpServletRequest request) {
    return problem(AsAt.PARAMETER, Objects.requireNonNull(problem.getMessage()), request);
  }

  private ResponseEntity<String> problem(
      String parameter, String detail, HttpServletRequest request) {
    var answer = ResponseEntity.status(HttpStatus.BAD_REQUEST);
    if (!request.getRequestURI().endsWith(JSON)) {
      return answer
          .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
          .body(parameter + ": " + detail + "\n");
    }
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", messages.text("measure.data.problem.title"));
    problem.put("status", HttpStatus.BAD_REQUEST.value());
    problem.put("detail", detail);
    problem.put("parameter", parameter);
    return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(Json.object(problem) + "\n");
  }
}
