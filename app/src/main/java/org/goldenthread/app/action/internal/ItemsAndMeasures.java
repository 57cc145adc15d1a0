package org.goldenthread.app.action.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.Action.Source;
import org.goldenthread.app.action.ActionSource;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Items and measures as sources of actions. */
@Configuration(proxyBeanMethods = false)
class ItemsAndMeasures {

  @Bean
  ActionSource itemsAsSources(Plans plans) {
    return new Items(plans);
  }

  @Bean
  ActionSource measuresAsSources(Measures measures) {
    return new OfMeasures(measures);
  }

  private record Items(Plans plans) implements ActionSource {
    @Override
    public Source source() {
      return Source.ITEM;
    }

    @Override
    public Optional<Origin> at(Map<String, String> address, Visit visit) {
      String plan = address.get("plan");
      String item = address.get("item");
      return plan == null || item == null
          ? Optional.empty()
          : plans.itemAt(plan, item).map(Origin::ofItem);
    }

    @Override
    public Map<Long, Link> links(Collection<Long> ids, Visit visit) {
      Map<Long, Link> links = new LinkedHashMap<>();
      plans
          .addresses(ids, visit.knownBy())
          .forEach((id, at) -> links.put(id, new Link(at.label(), visit.href(at.path()))));
      return links;
    }
  }

  private record OfMeasures(Measures measures) implements ActionSource {
    @Override
    public Source source() {
      return Source.MEASURE;
    }

    @Override
    public Optional<Origin> at(Map<String, String> address, Visit visit) {
      String slug = address.get("measure");
      return slug == null
          ? Optional.empty()
          : measures.find(slug, visit.knownBy()).map(Measure::id).map(Origin::ofMeasure);
    }

    @Override
    public Map<Long, Link> links(Collection<Long> ids, Visit visit) {
      Map<Long, Link> links = new LinkedHashMap<>();
      measures
          .byId(ids, visit.knownBy())
          .forEach(
              (id, m) -> links.put(id, new Link(m.name(), visit.href("/measures/" + m.slug()))));
      return links;
    }
  }
}
