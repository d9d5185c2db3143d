using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Tests.Actors;

/// <summary>Trees for tests that need none: words split at spaces and before 's, tagged by their look, all hanging on the last one.</summary>
static class Plainly
{
    static readonly ImmutableArray<string> Articles = ["the", "a", "an", "two", "several"];
    static readonly ImmutableArray<string> Prepositions = ["of", "in", "to", "for", "with", "by"];

    /// <summary>One sentence a line. A name in square brackets is a person's.</summary>
    public static ParsedText Text(string marked)
    {
        var names = ImmutableArray.CreateBuilder<NameMention>();
        var sentences = ImmutableArray.CreateBuilder<ParsedSentence>();
        var text = marked.Replace("[", "").Replace("]", "");
        var offset = 0;
        var inText = 0;
        foreach (var line in marked.Split('\n'))
        {
            var words = ImmutableArray.CreateBuilder<Word>();
            var open = -1;
            foreach (
                var part in line.Replace(",", " ,")
                    .Replace("'s ", " 's ")
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            )
            {
                var form = part.Trim('[', ']');
                inText = text.IndexOf(form, inText, StringComparison.Ordinal);
                if (part.StartsWith('['))
                    open = words.Count;
                words.Add(
                    new Word(
                        new TextSpan(inText, form.Length),
                        form,
                        form.ToLowerInvariant(),
                        Upos(form),
                        "",
                        "",
                        -1,
                        "root"
                    )
                );
                inText += form.Length;
                if (part.EndsWith(']'))
                    names.Add(
                        new NameMention(
                            words[open].Span.Union(words[^1].Span),
                            NameKind.Person,
                            sentences.Count,
                            open,
                            words.Count - 1
                        )
                    );
            }
            for (var i = 0; i + 1 < words.Count; i++)
                words[i] = words[i] with { Head = words.Count - 1, Relation = "dep" };
            sentences.Add(new ParsedSentence(TextSpan.FromBounds(offset, inText), words.ToImmutable()));
            offset = inText + 1;
        }
        return new ParsedText(text, sentences.ToImmutable(), names.ToImmutable());
    }

    static string Upos(string form) =>
        form == "'s" ? "PART"
        : form == "," ? "PUNCT"
        : Articles.Contains(form.ToLowerInvariant()) ? "DET"
        : Prepositions.Contains(form) ? "ADP"
        : form is "said" or "met" ? "VERB"
        : form is "he" or "it" or "its" ? "PRON"
        : char.IsUpper(form[0]) ? "PROPN"
        : "NOUN";
}
