package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A page of a journey looked at as people see it: accessible and no wider than its window, at a
 * desk and on a telephone. With the property {@code gt.looks} every look is kept there as pictures,
 * on paper too, for somebody to look through; with {@code gt.pictures} those the guide shows are.
 */
final class Look {
  private static final @Nullable String LOOKS = System.getProperty("gt.looks");
  private static final @Nullable String PICTURES = System.getProperty("gt.pictures");
  private static final int HEIGHT = 800;

  private Look() {}

  /** Looks at a page at both widths and leaves its window as it was. */
  static void at(Page page, String name) {
    int before = page.viewportSize().width;
    for (int width : new int[] {Visitor.WIDE, Visitor.NARROW}) {
      page.setViewportSize(width, HEIGHT);
      Axe.check(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(page.url() + " at " + width + " px")
          .isEqualTo(width);
      keep(page, name + "-" + width);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(794, 1123);
    keep(page, name + "-print");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.setViewportSize(before, HEIGHT);
  }

  /** Looks at something a reader of mail draws: no wider than a telephone. */
  static void atMail(Page page, String name) {
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Visitor.NARROW);
    keep(page, name);
  }

  private static void keep(Page page, String name) {
    if (LOOKS != null) {
      shoot(page, Path.of(LOOKS, name + ".png"), true);
    }
  }

  /** What the guide shows of a page: its window as it stands. */
  static void forTheGuide(Page page, String name) {
    if (PICTURES != null) {
      shoot(page, Path.of(PICTURES, name + ".png"), false);
    }
  }

  private static void shoot(Page page, Path file, boolean whole) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
  }
}
