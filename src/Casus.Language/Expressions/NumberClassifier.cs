using System.Collections.Immutable;

namespace Casus.Language.Expressions;

/// <summary>Tells a count from everything else that a number can be, by the words beside it.</summary>
sealed class NumberClassifier(ImmutableArray<NumberToken> tokens, NumberWords words)
{
    const int StreetReach = 6;

    static readonly NumberToken Edge = new(default, "\n", NumberShape.Break, false, false);

    NumberToken At(int at) => at >= 0 && at < tokens.Length ? tokens[at] : Edge;

    bool Is(int at, string glue) => words.IsGlue(glue, At(at).Text);

    NumberUse? Trap(string where, int at) => words.Trap(where, At(at).Text);

    public NumberUse UseOf(NumberPhrase phrase, NumberPhrase? before) =>
        phrase.Value == 0 && phrase.Quantity == Quantity.Exactly(0) && At(phrase.CoreFirst).Shape == NumberShape.Word
            ? NumberUse.Count
            : Written(phrase)
                ?? Age(phrase)
                ?? Date(phrase)
                ?? Unit(phrase)
                ?? Label(phrase)
                ?? House(phrase)
                ?? Years(phrase)
                ?? Year(phrase, before)
                ?? Named(phrase)
                ?? Shared(phrase, before)
                ?? NumberUse.Count;

    /// <summary>What the characters that touch it say: "T-72", "9:30", "16.11.2030", "5th", "155mm", "44-day", "$12".</summary>
    NumberUse? Written(NumberPhrase phrase)
    {
        var prev = At(phrase.CoreFirst - 1);
        var next = At(phrase.CoreNext);
        var first = At(phrase.CoreFirst);
        if (first.Shape == NumberShape.Digits && first.Glued)
        {
            if (prev.Shape == NumberShape.Word)
                return Trap("before", phrase.CoreFirst - 1) ?? NumberUse.Label;
            if (IsDash(prev) && prev.Glued && IsScore(At(phrase.CoreFirst - 2)))
                return NumberUse.Label;
            if (prev.Text is "#" or "№" or "." or "/" or ":" or "_")
                return NumberUse.Label;
            if (prev.Text is "-" or "‑" && prev.Glued && At(phrase.CoreFirst - 2).Shape == NumberShape.Word)
                return NumberUse.Label;
        }
        // "won 3-1": a range would have been read as one number.
        if (
            IsScore(first)
            && IsDash(next)
            && next.Glued
            && At(phrase.CoreNext + 1) is { Shape: NumberShape.Digits, Glued: true, Span.Length: <= 3 }
        )
            return NumberUse.Label;
        if (
            Trap("before", phrase.CoreFirst - 1) == NumberUse.Money
            || Trap("before", phrase.First - 1) == NumberUse.Money
        )
            return NumberUse.Money;
        if (next.Glued && next.Text == ":" && At(phrase.CoreNext + 1) is { Shape: NumberShape.Digits, Glued: true })
            return NumberUse.Time;
        if (
            next.Glued
            && next.Text is "/" or "."
            && At(phrase.CoreNext + 1) is { Shape: NumberShape.Digits, Glued: true }
        )
            return NumberUse.Label;
        if (next.Glued && next.Text is "'" or "’" && At(phrase.CoreNext + 1).Glued && Is(phrase.CoreNext + 1, "decade"))
            return NumberUse.Date;
        if (next.Glued && next.Shape == NumberShape.Word)
            return Is(phrase.CoreNext, "decade") ? NumberUse.Date : Trap("after", phrase.CoreNext) ?? NumberUse.Label;
        return Compound(phrase, next);
    }

    static bool IsScore(NumberToken token) => token is { Shape: NumberShape.Digits, Span.Length: <= 3 };

    static bool IsDash(NumberToken token) => token.Text is "-" or "‑" or "–";

    /// <summary>"44-day", "12-member", "seven-year-old"; "20-odd" was read as a bound and ends behind the hyphen.</summary>
    NumberUse? Compound(NumberPhrase phrase, NumberToken next)
    {
        var word = At(phrase.CoreNext + 1);
        if (phrase.Next > phrase.CoreNext || !next.Glued || next.Text is not ("-" or "‑"))
            return null;
        if (word is not { Shape: NumberShape.Word, Glued: true })
            return null;
        return At(phrase.CoreNext + 2).Text is "-" or "‑" && Is(phrase.CoreNext + 3, "old")
            ? NumberUse.Age
            : Trap("after", phrase.CoreNext + 1) ?? NumberUse.Other;
    }

    /// <summary>"34 years old", "aged 34", "Ivan Dvor, 34, …", "Ivan Dvor (34)".</summary>
    NumberUse? Age(NumberPhrase phrase)
    {
        var next = phrase.CoreNext;
        if (Trap("after", next) == NumberUse.Duration)
        {
            if (Is(next + 1, "old") || At(next + 1).Text is "-" && Is(next + 2, "old"))
                return NumberUse.Age;
            if (Is(next + 1, "of") && Is(next + 2, "age"))
                return NumberUse.Age;
        }
        if (Trap("before", phrase.CoreFirst - 1) == NumberUse.Age || Trap("before", phrase.First - 1) == NumberUse.Age)
            return NumberUse.Age;
        var open = At(phrase.CoreFirst - 1).Text;
        var name = At(phrase.CoreFirst - 2);
        var close = At(next);
        if (Is(phrase.CoreFirst - 1, "of") && Trap("before", phrase.CoreFirst - 2) == NumberUse.Age)
            return NumberUse.Age;
        if (!phrase.Bare || phrase.Value is < 1 or > 115 || name.Shape != NumberShape.Word && name.Text is not ",")
            return null;
        if (Is(next, "or") && Trap("age-after", next + 1) is { } bounded)
            return bounded;
        if (open == "," && Is(next, "and") && AreAges(next + 1))
            return NumberUse.Age;
        // "Ana Rojas, 25 of Quito", "Diaz and Rojas, both 31": who they are, and not how many.
        if (open == "," && name.Capital && (Is(next, "of") && At(next + 1).Capital || Is(next, "both")))
            return NumberUse.Age;
        if (Is(phrase.CoreFirst - 1, "both") && name.Text is ",")
            return NumberUse.Age;
        if (!name.Capital && (open, close.Text) is not (",", ","))
            return null;
        return
            (open, close.Text) is ("(", ")") or (",", ",") || (open == "," && close is { Shape: not NumberShape.Word })
            ? NumberUse.Age
            : null;
    }

    /// <summary>"his sons, 10 and 12, …": a second bare number that ends the aside.</summary>
    bool AreAges(int at) =>
        At(at) is { Shape: NumberShape.Digits, Span.Length: <= 2 } && At(at + 1).Text is "," or ")" or "." or ";";

    NumberUse? Date(NumberPhrase phrase)
    {
        if (!phrase.Bare || At(phrase.CoreFirst).Shape != NumberShape.Digits)
            return null;
        var dot = At(phrase.CoreFirst - 1).Text == "." ? 1 : 0;
        var day = phrase.Value is >= 1 and <= 31;
        var year = phrase.Value is >= 1000 and <= 2100;
        if ((day || year) && IsMonth(phrase.CoreFirst - 1 - dot))
            return NumberUse.Date;
        return day && (IsMonth(phrase.CoreNext) || (Is(phrase.CoreNext, "of") && IsMonth(phrase.CoreNext + 1)))
            ? NumberUse.Date
            : null;
    }

    bool IsMonth(int at) => At(at).Capital && Trap("month", at) is not null;

    NumberUse? Unit(NumberPhrase phrase)
    {
        // What bounds a number from behind ("12 more hours") stands between it and its unit.
        var next = phrase.Next > phrase.CoreNext ? phrase.Next : phrase.CoreNext;
        if (Trap("after", next) is { } direct)
            return IsOfPeople(phrase, next) ? null : direct;
        return Trap("filler", next) is not null ? Trap("after", next + 1) : null;
    }

    /// <summary>"two night watchmen": more than one, and the unit in the singular before those who are counted.</summary>
    bool IsOfPeople(NumberPhrase phrase, int unit) =>
        phrase.Value > 1 && !words.Ends("plural", At(unit).Text) && Trap("counted", unit + 1) is not null;

    /// <summary>"Article 5", "No. 5", "flight 370"; but "on that day 12 soldiers" counts soldiers.</summary>
    NumberUse? Label(NumberPhrase phrase)
    {
        var prev = phrase.CoreFirst - 1;
        if (At(prev).Text == "." && Is(prev - 1, "abbreviation"))
            return NumberUse.Label;
        if (phrase.First != phrase.CoreFirst || Trap("before", prev) is not NumberUse.Label)
            return null;
        return At(prev).Capital || Trap("determiner", prev - 1) is null ? NumberUse.Label : null;
    }

    /// <summary>"900 Garden Way", "12 W. Mill St.": the number of a house, unless what lives or works there is counted.</summary>
    NumberUse? House(NumberPhrase phrase)
    {
        if (At(phrase.CoreFirst).Shape != NumberShape.Digits || phrase.First != phrase.CoreFirst)
            return null;
        for (var at = phrase.CoreNext; at < phrase.CoreNext + StreetReach; at++)
        {
            if (At(at).Text == ".")
                continue;
            if (At(at) is not { Shape: NumberShape.Word, Capital: true })
                return null;
            if (at == phrase.CoreNext || Trap("street", at) is not { } street)
                continue;
            var next = At(at + 1);
            var ends =
                next is not { Shape: NumberShape.Word, Capital: false }
                || Trap("function", at + 1) is not null
                || words.At(tokens, at + 1, NumberWordKind.Cardinal) is not null;
            return ends ? street : null;
        }
        return null;
    }

    /// <summary>"from 1998 to 2000", "the 1998-2000 war": two years, unless those who follow are counted.</summary>
    NumberUse? Years(NumberPhrase phrase)
    {
        if (phrase.Quantity is not { Modifier: Modifier.Between, Low: >= 1000, High: >= 1900 and <= 2100 })
            return null;
        var bare =
            tokens[phrase.CoreFirst] is { Shape: NumberShape.Digits, Span.Length: 4 }
            && At(phrase.CoreNext - 1) is { Shape: NumberShape.Digits, Span.Length: 4 };
        var next = At(phrase.CoreNext);
        var counts =
            next is { Shape: NumberShape.Word, Capital: false }
            && Trap("function", phrase.CoreNext) is null
            && (Trap("counted", phrase.CoreNext) is not null || words.Ends("plural", next.Text));
        return bare && !counts ? NumberUse.Date : null;
    }

    NumberUse? Year(NumberPhrase phrase, NumberPhrase? before)
    {
        var digits = tokens[phrase.CoreFirst];
        if (digits is not { Shape: NumberShape.Digits, Span.Length: 4 } || !phrase.Bare)
            return null;
        if (phrase.Value is < 1000 or > 2100 || phrase.Quantity.Modifier != Modifier.Exactly && digits.Span.Length != 4)
            return null;
        var next = At(phrase.CoreNext);
        var plain = next is { Shape: NumberShape.Word, Capital: false } && Trap("function", phrase.CoreNext) is null;
        if (plain && (phrase.Value % 100 == 0 || Trap("counted", phrase.CoreNext) is not null))
            return Trap("year-firm", phrase.CoreFirst - 1);
        if (Trap("year-before", phrase.CoreFirst - 1) is { } year)
            return year;
        var listed = Is(phrase.CoreFirst - 1, "and") || At(phrase.CoreFirst - 1).Text is "," or "/" or "-" or "–";
        var list = listed && before?.Use == NumberUse.Date;
        return list || phrase.Value >= 1900 && (!plain || !words.Ends("plural", next.Text)) ? NumberUse.Date : null;
    }

    /// <summary>"Group of Seven", "the one": a number in a name, or no number at all.</summary>
    NumberUse? Named(NumberPhrase phrase)
    {
        var first = tokens[phrase.CoreFirst];
        var prev = At(phrase.CoreFirst - 1);
        if (phrase.Value != decimal.Truncate(phrase.Value))
            return NumberUse.Measure;
        if (first.Shape != NumberShape.Word || phrase.First != phrase.CoreFirst)
            return null;
        if (first.Capital && prev is { Shape: NumberShape.Word, Capital: false })
            return NumberUse.Other;
        var bareOne = phrase.Value == 1 && phrase.CoreNext == phrase.CoreFirst + 1;
        return bareOne && Trap("determiner", phrase.CoreFirst - 1) is not null ? NumberUse.Other : null;
    }

    /// <summary>"aged 5 and 7", "12 and 13 November": a number without a noun of its own is what its neighbour is.</summary>
    NumberUse? Shared(NumberPhrase phrase, NumberPhrase? before) =>
        before is { Use: NumberUse.Age or NumberUse.Date or NumberUse.Label }
        && Joined(before, phrase)
        && !HasNoun(phrase)
            ? before.Use
        : before is { Use: NumberUse.Label } && phrase.First == before.Next + 1 && Is(before.Next, "of")
            ? NumberUse.Label
        : null;

    public void ShareBackwards(List<NumberPhrase> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
            if (
                found[i].Use == NumberUse.Count
                && found[i + 1].Use is not (NumberUse.Count or NumberUse.Age or NumberUse.Label)
                && found[i].Bare
                && Joined(found[i], found[i + 1])
            )
                found[i] = found[i] with { Use = found[i + 1].Use };
    }

    bool Joined(NumberPhrase left, NumberPhrase right) =>
        right.First == left.Next + 1
        && (
            Is(left.Next, "and")
            || Is(left.Next, "or")
            || Is(left.Next, "to")
            || At(left.Next).Text is "," or "-" or "–" or "—" or "/"
        );

    bool HasNoun(NumberPhrase phrase) =>
        At(phrase.Next) is { Shape: NumberShape.Word } && Trap("function", phrase.Next) is null;
}
