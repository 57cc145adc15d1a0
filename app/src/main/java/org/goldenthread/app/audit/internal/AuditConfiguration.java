package org.goldenthread.app.audit.internal;

import java.time.Duration;
import javax.sql.DataSource;
import org.goldenthread.app.audit.Evidence;
import org.goldenthread.app.database.ProgramKeys;
import org.goldenthread.app.database.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what seals and checks. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  @Bean
  Witness witness(ProgramKeys keys) {
    return Evidence.witness(keys);
  }

  @Bean
  Evidence evidence(DataSource source, Tenancy tenancy, ProgramKeys keys) {
    return new Evidence(source, tenancy, keys);
  }

  @Bean
  SealingTask sealingTask(Evidence evidence, @Value("${gt.evidence.pause:500ms}") Duration pause) {
    return new SealingTask(evidence, pause);
  }
}
