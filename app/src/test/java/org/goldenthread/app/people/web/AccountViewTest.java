package org.goldenthread.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.draw;

import org.goldenthread.app.shell.Form;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the pages of an account and of joining say. */
class AccountViewTest {

  @Test
  void drawsTheKeyForAnAppAsAPictureAndAsText() {
    Document page = draw(AccountFixtures.secondStep(Form.blank()), "second-step-key");
    assertThat(page.select("svg[role=img]").attr("aria-label")).isNotBlank();
    assertThat(page.select("svg path").attr("d")).startsWith("M");
    assertThat(page.select("li .gt-code").text()).isEqualTo("ABCD EFGH IJKL");
    assertThat(page.select("img, [src^=data], [src^=http]")).isEmpty();
  }

  @Test
  void offersToEndEverySessionButTheReadersOwn() {
    Document page = draw(AccountFixtures.account(true), "account-sessions");
    assertThat(page.select("button[name=session]").eachAttr("value")).containsExactly("b");
    assertThat(page.select("main").text()).contains("You are here", "9 left");
    assertThat(page.html()).contains("Sam &lt;b&gt;Officer");
  }

  @Test
  void offersNoPasswordToChangeWhereThereIsNone() {
    Document page = draw(AccountFixtures.account(false), "account-none");
    assertThat(page.select("a[href=/account/password]")).isEmpty();
    assertThat(page.select("a[href=/account/recovery-codes]")).isEmpty();
  }

  @Test
  void asksForAPasswordOnlyWhereThereIsNoAccountYet() {
    assertThat(
            draw(AccountFixtures.join(JoinPage.Way.NEW_ACCOUNT, Form.blank()), "join-new")
                .select("input[type=password]"))
        .hasSize(1);
    Document first =
        draw(AccountFixtures.join(JoinPage.Way.SIGN_IN_FIRST, Form.blank()), "join-first");
    assertThat(first.select("main form")).isEmpty();
    assertThat(first.select("main a.govuk-button").attr("href")).startsWith("/sign-in?wanted=");
  }
}
