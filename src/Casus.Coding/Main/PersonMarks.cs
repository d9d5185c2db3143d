using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Names;

namespace Casus.Coding.Main;

/// <summary>A person whom a report tells of.</summary>
/// <param name="First">The first word of the name; null where only the last is told.</param>
/// <param name="Age">In years, where it stands beside the name.</param>
sealed record ToldPerson(string? First, string Last, int? Age, int Count, bool InTitle, bool InLead);

/// <summary>The persons of a report who are told of and do not only speak: who was hurt, who is held, whom it is about.</summary>
static class PersonMarks
{
    /// <summary>"Ana Dvor, 34": so far from the name its age begins.</summary>
    const int AgeAfter = 8;

    /// <summary>"34-year-old baker Ana Dvor": so far behind the age the name begins.</summary>
    const int AgeBefore = 40;

    const int OldestAge = 115;

    public static IReadOnlyList<ToldPerson> Of(CodingContext context, Zones zones, MainKnowledge knowledge)
    {
        var text = context.Report.Text;
        var named = context
            .Parsed.Names.Where(n => n.Kind is NameKind.Person)
            .Select(n => (Words: Words(text, n.Span), n.Span))
            .Where(n => n.Words.Count > 0)
            .ToList();
        if (named.Count == 0)
            return [];
        var speakers = Speakers(context);
        var ages = Ages(text, named.ConvertAll(n => n.Span), knowledge);
        return
        [
            .. named
                .GroupBy(n => n.Words[^1], StringComparer.Ordinal)
                .Where(g => !speakers.Contains(g.Key))
                .Select(g => new ToldPerson(
                    g.FirstOrDefault(n => n.Words.Count > 1).Words?[0],
                    g.Key,
                    g.Select(n => ages.TryGetValue(n.Span, out var age) ? age : (int?)null).FirstOrDefault(a => a > 0),
                    g.Count(),
                    g.Any(n => zones.Title.Contains(n.Span)),
                    g.Any(n => zones.Lead.Contains(n.Span))
                ))
                .OrderBy(p => p.Last, StringComparer.Ordinal),
        ];
    }

    static List<string> Words(string text, TextSpan name) =>
        [
            .. PlainWords
                .Of(text, name)
                .Where(w => w.Word.Length > 1 && char.IsLetter(w.Word[0]) && w.Word is not ("jr" or "sr"))
                .Select(w => w.Word),
        ];

    /// <summary>Words of the names of those whose statements the report brings.</summary>
    static HashSet<string> Speakers(CodingContext context) =>
        context
            .Statements.Where(s => s.Source is not null && s.Basis is not ClaimantBasis.Author)
            .SelectMany(s => PlainWords.Of(s.Claimant.Name, new TextSpan(0, s.Claimant.Name.Length)))
            .Select(w => w.Word)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The age that stands beside a name in its sentence, by the name's place.</summary>
    static Dictionary<TextSpan, int> Ages(string text, List<TextSpan> names, MainKnowledge knowledge)
    {
        var ages = new Dictionary<TextSpan, int>();
        foreach (var number in NumberExpressions.Find(text, knowledge.Numbers))
            if (
                number is { Use: NumberUse.Age, Quantity: { Best: > 0 and <= OldestAge and var age } }
                && names.Find(n => IsBeside(text, n, number.Core)) is { Length: > 0 } name
            )
                ages.TryAdd(name, (int)age);
        return ages;
    }

    static bool IsBeside(string text, TextSpan name, TextSpan age) =>
        name.End <= age.Start
            ? age.Start - name.End <= AgeAfter
            : age.End <= name.Start
                && name.Start - age.End <= AgeBefore
                && !text.AsSpan(age.End, name.Start - age.End).ContainsAny('.', ',', '\n');
}
