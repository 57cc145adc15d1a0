package org.goldenthread.app.shell.internal;

import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.goldenthread.app.shell.Assets;
import org.goldenthread.app.shell.Messages;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The shell's beans, and assets that a browser may keep because their folder names their digest.
 */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration implements WebMvcConfigurer {

  @Bean
  Messages messages() {
    return Messages.load();
  }

  /** Nothing the server says by itself is in its own words. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bareAnswers() {
    return server ->
        server.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(BareAnswers.class.getName());
              }
            });
  }

  @Bean
  WebMvcRegistrations handlersByAddress() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new HandlersByAddress();
      }
    };
  }

  /** Gives each request the language its reader chose. The name is the framework's. */
  @Bean
  LocaleResolver localeResolver() {
    return new RememberedLanguage();
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(Assets.BASE + "/**")
        .addResourceLocations("classpath:/static" + Assets.BASE + "/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
  }
}
