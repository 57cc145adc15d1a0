package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser of their own: its window's width, its JavaScript, who is signed in. */
final class Visitor implements AutoCloseable {
  /** A desk's window and a telephone's, in CSS pixels. */
  static final int WIDE = 1280;

  static final int NARROW = 360;

  private static final String OFFICER = "Performance officer";

  private final BrowserContext context;
  private final Page page;

  private Visitor(int width, boolean javaScript, @Nullable String post) {
    context =
        Browsers.CHROMIUM.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(javaScript)
                .setLocale("en-GB")
                .setBaseURL(RunningProgram.ADDRESS));
    if (post != null) {
      context.addCookies(
          List.of(
              new Cookie(RunningProgram.SESSION, RunningProgram.signInAs(post))
                  .setUrl(RunningProgram.ADDRESS)));
    }
    page = context.newPage();
  }

  static Visitor withWindow(int width) {
    return new Visitor(width, true, OFFICER);
  }

  static Visitor withWindowAs(int width, String post) {
    return new Visitor(width, true, post);
  }

  static Visitor withoutJavaScript() {
    return new Visitor(WIDE, false, OFFICER);
  }

  /** Signed in as an example person of the demo, without JavaScript. */
  static Visitor withoutJavaScriptAs(String post) {
    return new Visitor(WIDE, false, post);
  }

  /** Somebody who has not signed in. */
  static Visitor stranger() {
    return new Visitor(WIDE, true, null);
  }

  /** Somebody with a telephone who has not signed in. */
  static Visitor strangerOnATelephone(boolean javaScript) {
    return new Visitor(NARROW, javaScript, null);
  }

  /** Goes to a path, which must answer 200. */
  Page open(String path) {
    Response response = Objects.requireNonNull(page.navigate(path), path);
    assertThat(response.status()).as(path).isEqualTo(200);
    return page;
  }

  Page page() {
    return page;
  }

  /** The text of what a click downloads. */
  String download(Runnable click) {
    Download download = page.waitForDownload(click);
    try {
      return Files.readString(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
