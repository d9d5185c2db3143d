using System.Text;
using Casus.Coding.Obligations;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Obligations;

public class ObligationFinderTests
{
    static readonly Lazy<TreatyKnowledge> Shipped = new(() => TreatyKnowledge.Load(Checkout.Knowledge));

    const string Duties =
        "code\tkind\thelp\tsays\ndefense\tduty\tyes\thelp\nnonaggression\tduty\tno\tno attack\nlocation\tcondition\t\there\n";
    const string Instruments =
        "id\tnames\tyear\tended\tparties\tobligations\tarticles\tknown_until\tatop\tsource\tkeeper\n"
        + "ford\tTreaty of the Ford\t1990\t\tBOL|PER\tdefense\t3: help\t2020\t7\town\n"
        + "lake\tLake Pact\t1950\t1960\tBOL|CHL\tdefense\t\t2020\t\town\n"
        + "world\tWorld Convention\t1980\t\t\tdefense\t\t2020\t\town\n";
    const string Pledges =
        "alliance\tparty\tfrom\tto\tduties\tconditions\tknown_until\tsource\n"
        + "7\tBOL\t1990-03-01\t\tnonaggression\t\t2016\tmade up\n"
        + "7\tPER\t1990-03-01\t2001-01-01\tdefense\tlocation\t2016\tmade up\n"
        + "7\tPER\t2001-01-01\t\tnonaggression\t\t2016\tmade up\n"
        + "8\tBOL\t1970-01-01\t\tdefense\t\t2016\tmade up\n"
        + "8\tCHL\t1970-01-01\t\tdefense\t\t2016\tmade up\n";
    const string States = "code\tnames\tpeople\tmetonyms\nBOL\tBolivia\t\t\nPER\tPeru\t\t\nCHL\tChile\t\t\n";

    static TreatyKnowledge Made(string pledges = Pledges, string instruments = Instruments, string duties = Duties) =>
        TreatyKnowledge.Load(
            KnowledgeFiles.From(
                ["duties.tsv", "instruments.tsv", "pledges.tsv", "countries.tsv"],
                path =>
                    Encoding.UTF8.GetBytes(
                        path switch
                        {
                            "duties.tsv" => duties,
                            "instruments.tsv" => instruments,
                            "pledges.tsv" => pledges,
                            _ => States,
                        }
                    )
            )
        );

    static string Read(string state, string on) =>
        string.Join(
            "; ",
            ObligationFinder
                .Find(state, DateOnly.ParseExact(on, "yyyy-MM-dd", null), Made())
                .Select(o => $"{o.Id} <{Side(o.ToIt)} >{Side(o.ByIt)}")
        );

    static string Side(IEnumerable<Owed> owed) =>
        string.Join(' ', owed.Select(o => string.Join('+', o.Parties.Concat(o.Duties).Concat(o.Conditions))));

    [Fact]
    public void Before_a_treaty_began_it_is_not_there() =>
        Assert.DoesNotContain("ford", Read("BOL", "1990-02-28"), StringComparison.Ordinal);

    [Fact]
    public void A_duty_of_one_side_stands_on_that_side_alone()
    {
        Assert.Contains("ford <PER+defense+location >", Read("BOL", "1995-05-05"), StringComparison.Ordinal);
        Assert.Contains("ford < >BOL+defense+location", Read("PER", "1995-05-05"), StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_day_on_which_a_pledge_changed_the_new_one_holds()
    {
        Assert.Contains("ford", Read("BOL", "2000-12-31"), StringComparison.Ordinal);
        Assert.DoesNotContain("ford", Read("BOL", "2001-01-01"), StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_the_last_year_of_the_pledges_the_instruments_own_row_speaks() =>
        Assert.Contains("ford <PER+defense >PER+defense", Read("BOL", "2019-01-01"), StringComparison.Ordinal);

    [Fact]
    public void An_ended_instrument_is_there_only_while_it_lasted()
    {
        Assert.Contains("lake", Read("CHL", "1955-01-01"), StringComparison.Ordinal);
        Assert.DoesNotContain("lake", Read("CHL", "1975-01-01"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_open_to_all_states_is_there_for_any() =>
        Assert.Equal("world <defense >defense", Read("PER", "1985-01-01"));

    [Fact]
    public void An_alliance_without_a_name_is_listed_by_its_number() =>
        Assert.Equal("atop-8 <CHL+defense >CHL+defense", Read("BOL", "1971-01-01"));

    [Theory]
    [InlineData("7\tBOL\t1990-03-01\t\tcharity\t\t2016\tx", "line 2", "charity")]
    [InlineData("7\tBOL\t1990-3-1\t\tdefense\t\t2016\tx", "line 2", "1990-3-1")]
    [InlineData("seven\tBOL\t1990-03-01\t\tdefense\t\t2016\tx", "line 2", "seven")]
    [InlineData("7\tBolivia\t1990-03-01\t\tdefense\t\t2016\tx", "line 2", "Bolivia")]
    public void A_wrong_pledge_is_refused_with_its_line(string row, string line, string what)
    {
        var head = Pledges[..(Pledges.IndexOf('\n', StringComparison.Ordinal) + 1)];
        var refused = Assert.Throws<FormatException>(() => Made(pledges: head + row + "\n"));
        Assert.Contains(line, refused.Message, StringComparison.Ordinal);
        Assert.Contains(what, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_instrument_with_an_unknown_duty_is_refused()
    {
        var refused = Assert.Throws<FormatException>(() =>
            Made(
                duties: Duties.Replace("defense", "defence", StringComparison.Ordinal),
                pledges: "alliance\tparty\tfrom\tto\tduties\tconditions\tknown_until\tsource\n"
            )
        );
        Assert.Contains("instruments.tsv, line 2", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ARM", "2015-01-01", "armenia-russia", "RUS", "defense")]
    [InlineData("AZE", "1996-01-01", "csto", "RUS", "defense")]
    [InlineData("JPN", "1970-06-01", "us-japan", "USA", "defense")]
    [InlineData("POL", "1985-01-01", "warsaw-pact", "SUN", "defense")]
    [InlineData("POL", "2005-01-01", "north-atlantic-treaty", "USA", "defense")]
    public void What_ships_knows_who_owed_whom(string state, string on, string id, string by, string duty)
    {
        var found = ObligationFinder.Find(state, DateOnly.ParseExact(on, "yyyy-MM-dd", null), Shipped.Value);
        Assert.Contains(found, o => o.Id == id && o.ToIt.Any(t => t.Parties.Contains(by) && t.Duties.Contains(duty)));
    }

    [Theory]
    [InlineData("AZE", "2010-01-01", "csto")]
    [InlineData("POL", "1985-01-01", "north-atlantic-treaty")]
    [InlineData("POL", "1995-01-01", "warsaw-pact")]
    public void What_ships_knows_when_a_state_was_no_party(string state, string on, string id) =>
        Assert.DoesNotContain(
            ObligationFinder.Find(state, DateOnly.ParseExact(on, "yyyy-MM-dd", null), Shipped.Value),
            o => o.Id == id
        );

    [Fact]
    public void Every_alliance_that_an_instrument_names_has_pledges_and_began_when_it_did()
    {
        var began = Shipped
            .Value.Pledges.GroupBy(p => p.Alliance)
            .ToDictionary(g => g.Key, g => g.Min(p => p.From).Year);
        Assert.All(
            Shipped.Value.Instruments.Where(i => i.Atop is not null),
            i => Assert.InRange(began[i.Atop!.Value], i.Year - 1, i.Year + 1)
        );
    }
}
