using System.Collections.Immutable;

namespace Casus.Language.Expressions;

/// <summary>A number without its bounds.</summary>
/// <param name="Next">The token after it.</param>
/// <param name="Scale">What its last words multiplied by, so that "two to three million" can share it; 1 if nothing.</param>
/// <param name="Vague">The value is only the least that the words can mean.</param>
readonly record struct Cardinal(int Next, decimal Value, decimal Scale, bool Vague);

/// <summary>Reads "two hundred and six", "half a million", "1.2 million", "several dozen", "tens of thousands".</summary>
ref struct CardinalReader(ImmutableArray<NumberToken> tokens, NumberWords words)
{
    const decimal Limit = 1_000_000_000_000m;

    decimal _total;
    decimal _current;
    decimal _last;

    public static Cardinal? Read(ImmutableArray<NumberToken> tokens, int at, NumberWords words)
    {
        if (at >= tokens.Length)
            return null;
        var reader = new CardinalReader(tokens, words);
        var found = reader.Vague(at) ?? reader.Half(at) ?? reader.Grouped(at) ?? reader.Composed(at);
        return found is { Value: <= Limit } ? found : null;
    }

    readonly NumberWord? Word(int at, params ReadOnlySpan<NumberWordKind> kinds) => words.At(tokens, at, kinds);

    readonly bool Is(int at, string glue) => at < tokens.Length && words.IsGlue(glue, tokens[at].Text);

    readonly bool IsHyphen(int at) => at < tokens.Length && tokens[at].Text == "-";

    readonly bool IsArticle(int at) => Is(at, "article");

    readonly int SkipOf(int at) => Is(at, "of") ? at + 1 : at;

    readonly Cardinal? Vague(int at)
    {
        if (Word(at, NumberWordKind.Vague) is { } vague)
        {
            // "as many", "how many" ask for a number or compare one.
            if (at > 0 && words.Trap("degree", tokens[at - 1].Text) is not null)
                return null;
            var next = at + vague.Words.Length;
            var scaled = Word(next, NumberWordKind.Scale, NumberWordKind.Collective, NumberWordKind.Plural);
            if (scaled is null)
                return new(next, vague.Value, 1, true);
            var one = scaled.Kind == NumberWordKind.Plural ? scaled.Value / 2 : scaled.Value;
            return new(next + scaled.Words.Length, vague.Value * one, one, true);
        }
        if (Word(at, NumberWordKind.Plural) is not { } plural)
            return null;
        var after = at + plural.Words.Length;
        if (Is(after, "of") && Word(after + 1, NumberWordKind.Plural) is { } more)
            return new(after + 1 + more.Words.Length, plural.Value * (more.Value / 2), more.Value / 2, true);
        return new(after, plural.Value, 1, true);
    }

    readonly Cardinal? Half(int at)
    {
        if (!Is(at, "half"))
            return null;
        var next = at + 1;
        while (IsArticle(next) || IsHyphen(next))
            next++;
        var word = Word(next, NumberWordKind.Scale, NumberWordKind.Collective);
        return word is { Value: >= 12 } ? new(next + word.Words.Length, word.Value / 2, word.Value, false) : null;
    }

    /// <summary>"a dozen", "a couple of hundred", "a score of": an article and a word for a group.</summary>
    readonly Cardinal? Grouped(int at)
    {
        if (!IsArticle(at) || Word(at + 1, NumberWordKind.Collective) is not { } group)
            return null;
        var next = at + 1 + group.Words.Length;
        var scaled = Word(SkipOf(next), NumberWordKind.Scale, NumberWordKind.Collective);
        if (scaled is { Value: >= 12 })
            return new(SkipOf(next) + scaled.Words.Length, group.Value * scaled.Value, scaled.Value, false);
        // "a score" without "of" is a game's.
        return group.Value == 20 && !Is(next, "of") ? null : new(next, group.Value, group.Value, false);
    }

    Cardinal? Composed(int at)
    {
        var next = at;
        var any = false;
        var scale = 1m;
        if (IsArticle(at) && Word(at + 1, NumberWordKind.Scale) is not null)
        {
            _current = 1;
            next++;
            any = true;
        }
        else if (tokens[at].Shape == NumberShape.Digits)
        {
            _current = tokens[at].Value;
            // Digits take scales, no further digits or words: "12 six-year-olds".
            _last = 1;
            next++;
            any = true;
        }
        while (next < tokens.Length && _total < Limit && _current < Limit)
        {
            var taken = AndAHalf(next, any) ?? Unit(next, any) ?? (any ? Scaled(next, ref scale) : null);
            if (taken is not { } t)
                break;
            next = t;
            any = true;
            if (scale is 12 or 20)
                break;
        }
        return any ? new Cardinal(next, _total + _current, scale, false) : null;
    }

    /// <summary>A unit or ten that fits behind what stands: after nothing, after "twenty", after "hundred and".</summary>
    int? Unit(int at, bool any)
    {
        var start = at;
        if (any && _last >= 100 && Is(at, "and"))
            start++;
        else if (any && _last is >= 20 and < 100 && IsHyphen(at) && tokens[at].Glued)
            start++;
        if (Word(start, NumberWordKind.Cardinal) is not { } word)
            return null;
        var fits = !any || _last >= 100 || (_last is >= 20 and < 100 && word.Value is > 0 and < 10);
        if (!fits || (any && word.Value == 0))
            return null;
        _current += word.Value;
        _last = word.Value == 0 ? 1 : word.Value;
        return start + word.Words.Length;
    }

    int? Scaled(int at, ref decimal scale)
    {
        if (
            Word(at, NumberWordKind.Scale, NumberWordKind.Collective, NumberWordKind.Plural) is not { } word
            || (word.Kind == NumberWordKind.Collective && word.Value is not (12 or 20))
        )
            return null;
        var one = word.Kind == NumberWordKind.Plural ? word.Value / 2 : word.Value;
        if (_current == 0 && _last >= 100)
            return null;
        scale = one;
        _last = one;
        if (one >= 1000)
        {
            _total += _current * one;
            _current = 0;
        }
        else
            _current *= one;
        return at + word.Words.Length;
    }

    /// <summary>"two and a half million", "a million and a half".</summary>
    int? AndAHalf(int at, bool any)
    {
        if (!any || !Is(at, "and") || !IsArticle(at + 1) || !Is(at + 2, "half"))
            return null;
        if (_last >= 1000 && _current == 0)
            _total += _last / 2;
        else if (Word(at + 3, NumberWordKind.Scale) is not null)
            _current += 0.5m;
        else
            return null;
        return at + 3;
    }
}
