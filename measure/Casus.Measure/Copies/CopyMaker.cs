using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Casus.Measure.Copies;

/// <summary>Makes copies of a story in the ways of newsrooms and scanners, and stories that only look like copies.</summary>
sealed partial class CopyMaker(IReadOnlyList<Story> others, Chance chance)
{
    const int LeastLent = 20;

    static readonly string[] Letters = [.. "abcdefghijklmnopqrstuvwxyz".Select(c => c.ToString())];
    readonly List<string> _lent = [.. others.SelectMany(o => o.Paragraphs).Where(p => Story.WordCount(p) >= LeastLent)];
    int _next;

    static readonly string[] Bylines =
    [
        "By our own correspondent",
        "By the newsroom",
        "By staff and agencies",
        "Compiled by the night desk",
    ];

    public Story Headlined(Story story) => story with { Title = chance.Of(others).Title };

    public Story Signed(Story story) => story with { Paragraphs = [chance.Of(Bylines), .. story.Paragraphs] };

    /// <summary>The first paragraph gives way to one of another story.</summary>
    public Story Opened(Story story) => story with { Paragraphs = [Lent(), .. story.Paragraphs.Skip(1)] };

    /// <summary>Cut from the end until so much of the words is gone; one paragraph stays.</summary>
    public static Story Cut(Story story, double share)
    {
        var left = story.Words * (1 - share);
        var kept = new List<string>();
        foreach (var sentence in story.Paragraphs.SelectMany(Story.Sentences))
        {
            if (kept.Count > 0 && left < Story.WordCount(sentence) / 2.0)
                break;
            kept.Add(sentence);
            left -= Story.WordCount(sentence);
        }
        return story with { Paragraphs = [.. kept.Chunk(2).Select(s => string.Join(' ', s))] };
    }

    /// <summary>Paragraphs of other stories between its own: one for every four.</summary>
    public Story Localised(Story story)
    {
        var paragraphs = story.Paragraphs.ToList();
        for (var left = Math.Max(1, paragraphs.Count / 4); left > 0; left--)
            paragraphs.Insert(chance.Below(paragraphs.Count + 1), Lent());
        return story with { Paragraphs = paragraphs };
    }

    /// <summary>Straight marks for curly ones, single for double, angles for both.</summary>
    public Story Requoted(Story story)
    {
        var (open, close) = chance.Of([("“", "”"), ("\"", "\""), ("‘", "’"), ("«", "»"), ("„", "“")]);
        return Each(story, p => Quote().Replace(p, m => open + m.Groups[1].Value + close));
    }

    /// <summary>So many letters in a hundred are read wrongly, lost or doubled.</summary>
    public Story Spoilt(Story story, double share) =>
        Each(
            story,
            paragraph =>
            {
                var text = new StringBuilder();
                foreach (var c in paragraph)
                    text.Append(char.IsLetter(c) && chance.Comes(share) ? Spoilt(c) : c.ToString());
                return text.ToString();
            }
        );

    /// <summary>A later story: new paragraphs of about the same length on top, the end of the old one repeated as background.</summary>
    public Story Updated(Story story)
    {
        var background = story.Paragraphs.Skip(story.Paragraphs.Count * 3 / 5).ToList();
        var top = new List<string>();
        for (var words = background.Sum(Story.WordCount); words > 0; words -= Story.WordCount(top[^1]))
            top.Add(Lent());
        return new(chance.Of(others).Title, [.. top, .. background]);
    }

    /// <summary>The same words around other names and numbers, as in notices of one office.</summary>
    public Story Refilled(Story story)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        return Each(
            story,
            p => Slot().Replace(p, m => names.TryGetValue(m.Value, out var n) ? n : names[m.Value] = Other(m.Value))
        );
    }

    /// <summary>A paragraph of a story that stands nowhere else in the pile, until all have been lent.</summary>
    string Lent() => _lent[_next++ % _lent.Count];

    string Other(string slot)
    {
        if (char.IsDigit(slot[0]))
            return (1 + chance.Below(97)).ToString(CultureInfo.InvariantCulture);
        var name = new StringBuilder();
        for (var i = 0; i < slot.Length; i++)
            name.Append(
                i % 2 == 0
                    ? chance.Of<string>(["b", "d", "k", "l", "m", "n", "r", "t", "v"])
                    : chance.Of<string>(["a", "e", "i", "o"])
            );
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    string Spoilt(char c) =>
        chance.Below(5) switch
        {
            0 => "",
            1 => $"{c}{chance.Of(Letters)}",
            _ => chance.Of(Letters),
        };

    static Story Each(Story story, Func<string, string> change) =>
        story with
        {
            Paragraphs = [.. story.Paragraphs.Select(change)],
        };

    [GeneratedRegex(@"[""“„«]([^""“”„«»]{3,400})[""”“»]", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Lu}[\p{L}]{2,}|\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();
}
