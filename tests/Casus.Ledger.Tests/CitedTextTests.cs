using Casus.Coding.Obligations;
using Casus.Ledger.Briefs;
using Casus.Tests;

namespace Casus.Ledger.Tests;

/// <summary>What a brief says of the texts that appeals cite.</summary>
public class CitedTextTests
{
    static readonly Lazy<TreatyKnowledge> Treaties = new(() => TreatyKnowledge.Load(Checkout.Knowledge));

    static string? Of(string id, string requester, int year) =>
        CitedText.Of(id, requester, new DateOnly(year, 6, 1), Treaties.Value);

    [Fact]
    public void A_text_is_told_with_parties_duties_articles_and_until_when_it_is_known() =>
        Assert.Equal(
            "Treaty of Friendship, Cooperation and Mutual Assistance (1997): parties ARM and RUS, who are to come to the "
                + "aid of a party that is attacked and consult when peace or security is threatened. Articles 2: consultation; "
                + "3: mutual help, military help included. Known to 2016; later changes not checked (ATOP).",
            Of("armenia-russia", "ARM", 2021)
        );

    [Fact]
    public void What_parties_may_do_is_told_apart_from_what_they_are_to_do() =>
        Assert.Contains(
            "who are to take part in measures that the Security Council decides, and may defend one another",
            Of("un-charter", "PER", 2012),
            StringComparison.Ordinal
        );

    [Fact]
    public void Nobody_is_said_to_be_bound() =>
        Assert.All(
            Treaties.Value.Instruments,
            i =>
            {
                var told = CitedText.Of(i.Id, i.Parties.FirstOrDefault() ?? "PER", null, Treaties.Value)!;
                Assert.DoesNotContain("bound", told, StringComparison.OrdinalIgnoreCase);
                Assert.Contains($"Known to {i.KnownUntil}; later changes not checked", told, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void An_id_that_no_file_knows_is_passed_over() => Assert.Null(Of("no-such-text", "PER", 2012));
}
