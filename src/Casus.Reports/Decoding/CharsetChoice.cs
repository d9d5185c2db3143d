using System.Collections.Immutable;
using System.Text;
using Casus.Reports.Languages;

namespace Casus.Reports.Decoding;

/// <summary>In what bytes are read that are no UTF-8: as one of their names says, unless another makes far better words.</summary>
static class CharsetChoice
{
    /// <summary>A charset that is named is not believed where another fits so many times better.</summary>
    const double FarBetter = 3;

    public static Encoding Of(
        ReadOnlySpan<byte> bytes,
        ImmutableArray<string> names,
        GramModel grams,
        ImmutableArray<Finding>.Builder findings
    )
    {
        var named = names
            .Select(name => (Name: name, Encoding: Charsets.Find(name)))
            .Where(one => one.Encoding is not null && !ByteDecoder.IsUtf(one.Encoding))
            .DistinctBy(one => one.Encoding!.CodePage)
            .ToList();
        var (guess, guessed) = CharsetGuess.Of(bytes, grams);
        if (named.Count > 0)
        {
            var (best, fit) = CharsetGuess.Best(bytes, [.. named.Select(one => one.Encoding!)], grams);
            if (guessed <= FarBetter * fit || guessed == 0)
            {
                if (named.Count > 1)
                    findings.Add(Findings.CharsetConflict(named[0].Name, named[1].Name, best.WebName));
                return best;
            }
        }
        findings.Add(
            names.IsEmpty ? Findings.GuessedCharset(guess.WebName)
            : names.All(name => Charsets.Find(name) is null) ? Findings.UnknownCharset(names[0], guess.WebName)
            : Findings.CharsetDenied(names[0], guess.WebName)
        );
        return guess;
    }
}
