package org.goldenthread.app.cycle.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.app.people.KeyedDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokenTest {
  private static final LinkToken SAID =
      new LinkToken(
          7,
          UUID.fromString("019aa8a0-5f1c-7a31-8f0e-0f4c2c6f1234"),
          Instant.parse("2009-11-13T00:00:00Z"));

  private static KeyedDigest key(String secret) {
    return (use, text) -> {
      try {
        byte[] all = (secret + use + text).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  @Property
  void refusesATokenOfWhichOneBitIsAnother(@ForAll @IntRange(min = 0, max = 335) int bit) {
    byte[] token = Base64.getUrlDecoder().decode(SAID.signed(key("ours")));
    token[bit / 8] ^= (byte) (1 << (bit % 8));
    String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    assertThat(LinkToken.verified(key("ours"), changed)).isEmpty();
  }

  @Test
  void refusesATokenOfAnotherProgram() {
    assertThat(LinkToken.verified(key("ours"), SAID.signed(key("theirs")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "link", "%00", "AAAA", "......", "\u00e4\u00f6"})
  void refusesWhatIsNoToken(String typed) {
    assertThat(LinkToken.verified(key("ours"), typed)).isEmpty();
  }

  @Test
  void saysWhatWasSigned() {
    String token = SAID.signed(key("ours"));
    assertThat(token).matches("[A-Za-z0-9_-]{56}");
    assertThat(LinkToken.verified(key("ours"), token)).contains(SAID);
    assertThat(SAID.toString()).doesNotContain("019aa8a0");
  }
}
