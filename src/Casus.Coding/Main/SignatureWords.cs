using System.Collections.Immutable;
using Casus.Language;

namespace Casus.Coding.Main;

/// <summary>A report's words to the most telling of them: rare in English, frequent here, at the top; what it only recalls is left out. Beside them the marks of its persons.</summary>
static class SignatureWords
{
    const int AtMost = 160;
    const int PersonsAtMost = 16;
    const double LeastRarity = 1.0;

    public static ImmutableArray<SignatureWord> Of(CodingContext context, Zones zones, MainKnowledge knowledge)
    {
        var rarity = knowledge.Rarity;
        var persons = PersonMarks.Of(context, zones, knowledge);
        var surnames = persons.Select(p => p.Last).ToHashSet(StringComparer.Ordinal);
        var text = context.Report.Text;
        var recalled = context.Statements.Where(s => s.Background).Select(s => s.Span).ToList();
        var names = NamedWords(context);
        var counts = new Dictionary<string, (int Count, bool Lead, bool Title)>(StringComparer.Ordinal);
        foreach (var (word, span) in Words(text))
        {
            if (recalled.Exists(r => r.Contains(span)))
                continue;
            var (count, lead, title) = counts.GetValueOrDefault(word);
            counts[word] = (count + 1, lead || zones.Lead.Contains(span), title || zones.Title.Contains(span));
        }
        return
        [
            .. counts
                .Select(c => (Word: c.Key, c.Value.Count, c.Value.Lead, c.Value.Title, Rarity: rarity.Of(c.Key)))
                .Where(w => w.Rarity > LeastRarity && w.Word.Length > 1)
                .OrderByDescending(w => Weight(w.Count, w.Rarity))
                .ThenBy(w => w.Word, StringComparer.Ordinal)
                .Take(AtMost)
                .Select(w => (w.Word, Entry: Entry(w.Word, w.Count, w.Rarity, names.Contains(w.Word), w.Lead, w.Title)))
                .Select(w => surnames.Contains(w.Word) ? w.Entry.AsSurname() : w.Entry)
                .Concat(Marks(persons, rarity))
                .OrderBy(w => w.Key)
                .ThenBy(w => w.Packed),
        ];
    }

    static SignatureWord Entry(string word, int count, double rarity, bool name, bool lead, bool title) =>
        new(
            SignatureWord.Hash(word),
            (int)Math.Min(255, Math.Round(8 * Weight(count, rarity))),
            (int)Math.Min(255, Math.Round(16 * rarity)),
            name,
            lead,
            title
        );

    /// <summary>First and last name under one key, last name and age under another: each as rare as its parts together.</summary>
    static IEnumerable<SignatureWord> Marks(IReadOnlyList<ToldPerson> persons, WordRarity rarity)
    {
        foreach (
            var person in persons
                .Where(p => p.First is not null)
                .OrderByDescending(p => (p.Age is not null, p.InTitle || p.InLead, p.Count))
                .ThenBy(p => p.Last, StringComparer.Ordinal)
                .Take(PersonsAtMost)
        )
        {
            var rare = rarity.Of(person.First!) + rarity.Of(person.Last);
            SignatureWord Mark(string key) => Entry(key, person.Count, rare, name: true, person.InLead, person.InTitle);
            yield return Mark($"{person.First} {person.Last}").AsPerson();
            if (person.Age is { } age)
                yield return Mark($"{person.Last} {age}").AsAged();
        }
    }

    static IEnumerable<(string Word, TextSpan Span)> Words(string text)
    {
        var start = Zones.IsAddress(text, 0) ? text.IndexOf('\n') : 0;
        return start < 0 ? [] : PlainWords.Of(text, TextSpan.FromBounds(start, text.Length));
    }

    static double Weight(int count, double rarity) => (1 + Math.Log(count)) * rarity;

    /// <summary>Words of names: those that the names finder marks, and what is written with a capital inside a sentence of the body.</summary>
    static HashSet<string> NamedWords(CodingContext context)
    {
        var text = context.Report.Text;
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in context.Parsed.Names)
        foreach (var (word, _) in PlainWords.Of(text, name.Span))
            found.Add(word);
        foreach (var sentence in context.Parsed.Sentences)
        {
            var words = PlainWords.Of(text, sentence.Span).ToList();
            var capitals = words.Count(w => char.IsUpper(text[w.Span.Start]));
            // A headline in title case says nothing about names.
            if (capitals * 10 > words.Count * 6)
                continue;
            foreach (var (word, span) in words.Skip(1))
                if (char.IsUpper(text[span.Start]))
                    found.Add(word);
        }
        return found;
    }
}
