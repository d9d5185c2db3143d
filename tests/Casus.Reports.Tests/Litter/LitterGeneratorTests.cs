using FsCheck;
using FsCheck.Fluent;

namespace Casus.Reports.Tests.Litter;

/// <summary>Clean paragraphs of our own with litter strewn among them: the clean ones must come back.</summary>
public class LitterGeneratorTests
{
    const string Title = "Fishermen block the harbour of Tarvos over fuel prices";

    static readonly string[] Paragraphs =
    [
        "Some sixty boats blocked the harbour of Tarvos on Monday after the price of fuel rose for the third time this year.",
        "\"We cannot pay to go out and we cannot pay to stay,\" said Mara Lind, who speaks for the boat owners.",
        "The interior ministry said that 14 people had been detained and that two officers were treated in hospital.",
        "Police denied it.",
        "What the owners want",
        "The owners ask the government to cap the price until the end of the season, as it did in 2028.",
        "A spokesman for the port authority told Reuters that no ferry had sailed since Sunday evening.",
        "Norland's neighbours have watched the quarrel closely, since most of the herring that they eat is landed in Tarvos.",
        "\"The sea belongs to everyone, and so should the fuel that takes us there,\" a banner on the quay read.",
        "Talks between both sides were to begin on Wednesday, the prime minister's office announced late in the evening.",
        "Editor's note: an earlier version of this report gave a wrong number of boats.",
    ];

    static readonly string[][] Heads =
    [
        ["Skip to main content"],
        ["Home", "World", "Politics", "Sport"],
        ["Menu", "Search", "Subscribe"],
        ["You are here: Home > World"],
        ["Перейти к основному содержанию"],
        ["Accept all cookies"],
        [Title + " - The Tarvos Post", "The Tarvos Post › World › Norland"],
        ["HOME | NEWS | SPORT | OPINION"],
    ];

    static readonly string[][] Under =
    [
        ["A+ A-"],
        [Title],
        ["By Jane Roe"],
        ["May 9, 2031"],
        ["Published: 9 May 2031, 10:15 | Updated: 11:40"],
        ["Share", "Tweet", "Copy link"],
        ["Norland coast guard"],
        ["5 May 2031, 08:00 GMT"],
        ["9 мая 2031, 18:20"],
    ];

    static readonly string[][] Inside =
    [
        ["Related article: Bakers close their shops for a day"],
        ["Read also", "Why herring is dear this year and what the cooks say about it"],
        ["Читайте также", "Почему в этом году подорожала сельдь"],
        ["اقرأ أيضا", "لماذا ارتفعت أسعار السمك"],
        ["Lire aussi : Les pêcheurs bloquent le port"],
        ["Advertisement"],
        ["Boats lie across the harbour mouth in Tarvos, May 9, 2031. (photo credit: JANE ROE/REUTERS)"],
        ["A boat owner waves a flag on the quay of Tarvos, Norland, May 9, 2031."],
        ["Photo: Jane Roe / River Agency"],
        ["The boats marked as blocked on the chart of the harbour."],
        ["Sign up for our newsletter and get stories like this one in your inbox."],
        ["Share this article"],
        ["Story continues below"],
        ["Follow us on Telegram"],
        ["Get our newsletter", "Sign up to receive our morning briefing."],
    ];

    static readonly string[][] Feet =
    [
        ["Original url:", "https://www.tarvospost.example/2031/05/09/boats"],
        ["Tags:", "fuel", "boats", "Tarvos"],
        ["© 2031 The Tarvos Post. All rights reserved."],
        ["Read more", "Herring quotas cut again", "Ferry line sold to a rival"],
        ["Follow us on Facebook", "Share", "Comments"],
        ["Lesen Sie auch", "Warum der Hering so teuer ist"],
        ["If you have found a spelling error, please tell us."],
        ["— with AFP"],
        ["Published in The Tarvos Post, May 9th, 2031"],
        ["Reporting by Jane Roe; Editing by John Doe"],
    ];

    static Gen<string[]> Some(string[][] kinds) =>
        Gen.Choose(0, 2)
            .SelectMany(n => Gen.Elements(kinds).ArrayOf(n))
            .Select(picked => picked.Distinct().SelectMany(lines => lines).ToArray());

    static readonly Gen<(string[] Head, string[] Under, string[][] Inside, string[] Foot)> Pages =
        from head in Some(Heads)
        from under in Some(Under)
        from inside in Some(Inside).ArrayOf(Paragraphs.Length - 1)
        from foot in Some(Feet)
        select (head, under, inside, foot);

    [Fact]
    public void Clean_paragraphs_come_back_from_among_litter()
    {
        var (right, all) = (0, 0);
        Prop.ForAll(
                Pages.ToArbitrary(),
                page =>
                {
                    var lines = new List<string>([.. page.Head, Title, .. page.Under]);
                    for (var i = 0; i < Paragraphs.Length; i++)
                    {
                        lines.Add(Paragraphs[i]);
                        lines.AddRange(i < page.Inside.Length ? page.Inside[i] : page.Foot);
                    }
                    var report = Reading.Of(string.Join("\n\n", lines));
                    var kept = report.Text.Split('\n').ToHashSet();
                    Assert.Equal(Title, report.Title);
                    foreach (var paragraph in Paragraphs)
                        Assert.Contains(paragraph, kept);
                    var litter = lines.Where(l => l != Title && !Paragraphs.Contains(l)).ToArray();
                    all += litter.Length;
                    right += litter.Count(l => !kept.Contains(l));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(20310509, 7));
        Assert.True(right >= 0.98 * all, $"{right} of {all} lines of litter were left out");
    }
}
