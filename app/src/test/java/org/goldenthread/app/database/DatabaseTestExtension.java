package org.goldenthread.app.database;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hands a test class its copy of the migrated database, and closes it after the class. */
final class DatabaseTestExtension implements ParameterResolver {
  private static final Set<Class<?>> OFFERED =
      Set.of(TestDatabase.class, Tenancy.class, JdbcClient.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return OFFERED.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    TestDatabase database = databaseOf(context);
    Class<?> type = parameter.getParameter().getType();
    if (type == Tenancy.class) {
      return database.tenancy();
    }
    return type == JdbcClient.class ? database.sql() : database;
  }

  private static TestDatabase databaseOf(ExtensionContext context) {
    Class<?> outermost = context.getRequiredTestClass();
    while (outermost.getEnclosingClass() != null) {
      outermost = outermost.getEnclosingClass();
    }
    ExtensionContext classContext = context;
    while (classContext.getTestClass().filter(outermost::equals).isEmpty()
        || classContext.getTestMethod().isPresent()) {
      classContext = classContext.getParent().orElseThrow();
    }
    return Objects.requireNonNull(
        classContext
            .getStore(ExtensionContext.Namespace.create(DatabaseTestExtension.class))
            .getOrComputeIfAbsent(
                TestDatabase.class, key -> TestDatabase.create(), TestDatabase.class));
  }
}
