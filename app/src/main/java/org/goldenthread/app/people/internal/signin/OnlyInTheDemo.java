package org.goldenthread.app.people.internal.signin;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * True where {@code gt demo} started the program. It is an argument of the program's own call: no
 * file and no variable of the environment can set it.
 */
public final class OnlyInTheDemo implements Condition {
  /** The property that the demo passes. */
  public static final String PROPERTY = "gt.demo";

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    if (!(context.getEnvironment() instanceof ConfigurableEnvironment environment)) {
      return false;
    }
    PropertySource<?> arguments =
        environment
            .getPropertySources()
            .get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
    return arguments != null && "true".equals(arguments.getProperty(PROPERTY));
  }
}
