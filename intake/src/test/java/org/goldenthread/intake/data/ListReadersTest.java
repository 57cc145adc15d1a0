package org.goldenthread.intake.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.intake.data.AreaHead.Alias;
import org.goldenthread.intake.data.AreaHead.AliasKind;
import org.goldenthread.intake.data.NeighbourList.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListReadersTest {
  @TempDir Path folder;

  @Test
  void readsALookupWithTheUpperTierAsParent() throws Exception {
    Collected read =
        Collected.ofText(
            folder,
            "LTLA23CD,LTLA23NM,UTLA23CD,UTLA23NM\nE07000032,Amber Valley,E10000007,Derbyshire\n"
                + "E08000018,Rotherham,E08000018,Rotherham\n");

    assertThat(read.areas)
        .containsExactly(
            AreaHead.of("E10000007", "Derbyshire", AreaType.LOCAL_AUTHORITY),
            new AreaHead(
                "E07000032", "Amber Valley", AreaType.DISTRICT, "E10000007", List.of(), null, null),
            AreaHead.of("E08000018", "Rotherham", AreaType.LOCAL_AUTHORITY));
  }

  @Test
  void readsTheGovernmentsRegisterWithItsDates() throws Exception {
    Collected read =
        Collected.ofText(
            folder,
            "local-authority-eng\tlocal-authority-type\tname\tofficial-name\tstart-date\tend-date\n"
                + "BEF\tNMD\tBedford\tBedford Borough Council\t1974-04-01\t2009-03-31\n");

    assertThat(read.areas)
        .containsExactly(
            new AreaHead(
                "BEF",
                "Bedford",
                AreaType.DISTRICT,
                null,
                List.of(
                    new Alias(AliasKind.REGISTER_CODE, "BEF"),
                    new Alias(AliasKind.NAME, "Bedford Borough Council")),
                LocalDate.of(1974, 4, 1),
                LocalDate.of(2009, 3, 31)));
  }

  @Test
  void readsWideNeighboursInOrderAlthoughHeadersRepeat() throws Exception {
    Collected read =
        Collected.of(
            Collected.file(
                folder,
                "sn_model_2021.csv",
                "old_la_code,la_name,SN1,SNP,SN2,SNP\n372,Rotherham,371,Very close ,384,Close \n"));

    assertThat(read.neighbours)
        .containsExactly(
            new NeighbourList(
                "sn_model_2021",
                "2021",
                "372",
                List.of(new Neighbour("371", "Very close"), new Neighbour("384", "Close"))));
  }

  @Test
  void readsPairsByRank() throws Exception {
    Collected read =
        Collected.ofText(
            folder,
            "area,neighbour,rank,model,edition\nE08000018,E08000016,2,Ours,July 2024\n"
                + "E08000018,E08000017,1,Ours,July 2024\nE08000018,,3,Ours,July 2024\n");

    assertThat(read.neighbours)
        .containsExactly(
            new NeighbourList(
                "Ours",
                "July 2024",
                "E08000018",
                List.of(new Neighbour("E08000017", null), new Neighbour("E08000016", null))));
    assertThat(read.refused).hasSize(1);
  }
}
