package org.goldenthread.app.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the class a database of its own: {@link TestDatabase}, {@link Tenancy} or the serving
 * role's {@code JdbcClient} as parameters of its constructor or of any of its methods.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseTestExtension.class)
public @interface DatabaseTest {}
