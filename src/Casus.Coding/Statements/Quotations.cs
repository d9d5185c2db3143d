using System.Collections.Immutable;
using Casus.Language;

namespace Casus.Coding.Statements;

/// <summary>The quoted stretches of a text, marks included; one left open ends with its paragraph, as a quotation does that goes on in the next.</summary>
static class Quotations
{
    /// <summary>The quotations that a span touches; they stand in order and never overlap, so that a long text costs no more.</summary>
    public static IEnumerable<TextSpan> Touching(ImmutableArray<TextSpan> quotes, TextSpan span)
    {
        var low = 0;
        for (var high = quotes.Length; low < high; )
            if (quotes[(low + high) / 2].End <= span.Start)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        for (var i = low; i < quotes.Length && quotes[i].Start < span.End; i++)
            yield return quotes[i];
    }

    public static ImmutableArray<TextSpan> In(string text)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    Close(i);
                    break;
                case '“' or '„' or '«' when open < 0:
                    open = i;
                    break;
                case '”' or '»':
                    Close(i + 1);
                    break;
                case '“' when open >= 0 && text[open] == '„':
                    Close(i + 1);
                    break;
                case '"' when open < 0:
                    open = i;
                    break;
                case '"':
                    Close(i + 1);
                    break;
                // Two single marks in a row, as some agencies write.
                case '\'' or '`' when i + 1 < text.Length && text[i + 1] == text[i] && open < 0:
                    open = i++;
                    break;
                case '\'' when i + 1 < text.Length && text[i + 1] == '\'' && text[open] is '\'' or '`':
                    Close(i++ + 2);
                    break;
            }
        }
        Close(text.Length);
        return found.ToImmutable();

        void Close(int end)
        {
            if (open >= 0 && end > open + 1)
                found.Add(TextSpan.FromBounds(open, end));
            open = -1;
        }
    }
}
