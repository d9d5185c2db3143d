using System.Globalization;
using Casus.Language.Expressions;
using Casus.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Language.Tests.Expressions;

public class NumberProperties
{
    static readonly NumberWords Words = NumberWords.Load(Checkout.Knowledge);

    static readonly string[] Small =
    [
        .. "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".Split(' '),
        .. "sixteen seventeen eighteen nineteen".Split(' '),
    ];

    static readonly string[] Tens = ["", "", .. "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ')];

    static string Spell(int value) =>
        value switch
        {
            < 20 => Small[value],
            < 100 => Tens[value / 10] + (value % 10 > 0 ? "-" + Small[value % 10] : ""),
            < 1000 => Small[value / 100] + " hundred" + (value % 100 > 0 ? " and " + Spell(value % 100) : ""),
            < 1_000_000 => Spell(value / 1000) + " thousand" + (value % 1000 > 0 ? " " + Spell(value % 1000) : ""),
            _ => Spell(value / 1_000_000) + " million" + (value % 1_000_000 > 0 ? " " + Spell(value % 1_000_000) : ""),
        };

    static NumberMention Only(string text) => Assert.Single(NumberExpressions.Find(text, Words));

    [Fact]
    public void What_is_spelled_out_is_read_back() =>
        Prop.ForAll(
                Gen.Choose(0, 9_999_999).ToArbitrary(),
                value => Only($"They buried {Spell(value)} horses there").Quantity == Quantity.Exactly(value)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_grouped_in_digits_is_read_back() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                value =>
                    Only($"They buried {value.ToString("N0", CultureInfo.InvariantCulture)} horses there").Quantity
                    == Quantity.Exactly(value)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Low_never_passes_best_nor_best_high() =>
        Prop.ForAll(
                Gen.Elements("at least", "more than", "up to", "about", "nearly", "between 3 and", "dozens of", "")
                    .ToArbitrary(),
                Gen.Choose(4, 999_999).ToArbitrary(),
                (bound, value) =>
                    NumberExpressions
                        .Find($"They buried {bound} {value} horses", Words)
                        .All(m =>
                            !(m.Quantity.Low > m.Quantity.Best)
                            && !(m.Quantity.Best > m.Quantity.High)
                            && !(m.Quantity.Low > m.Quantity.High)
                        )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_and_its_spans_lie_inside_it_in_order() =>
        Prop.ForAll<string?>(text =>
            {
                var source = text ?? "";
                var end = 0;
                foreach (var mention in NumberExpressions.Find(source, Words))
                {
                    if (mention.Span.Start < end || mention.Span.End > source.Length)
                        return false;
                    if (!mention.Span.Contains(mention.Core))
                        return false;
                    end = mention.Span.End;
                }
                return true;
            })
            .QuickCheckThrowOnFailure();
}
