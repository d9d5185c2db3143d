using Casus.Language.Networks;

namespace Casus.Language.Tests.Networks;

/// <summary>What every width that this processor has must do: whole sums as plain loops give them, and every float to the bit as one lane does.</summary>
public class KernelTests
{
    public static TheoryData<string> Widths => [.. ArithmeticWidths.Supported.Select(width => width.ToString())];

    [Theory, MemberData(nameof(Widths))]
    public void Products_are_those_of_plain_loops(string width)
    {
        foreach (
            var (rows, columns, count) in (ReadOnlySpan<(int, int, int)>)
                [(32, 32, 1), (7, 64, 3), (100, 96, 4), (160, 224, 9)]
        )
        {
            var random = new Random(rows + count);
            var weights = Some(rows * columns, () => (sbyte)random.Next(-128, 128));
            var scales = Some(rows, () => random.NextSingle() * 0.01f);
            var bias = Some(rows, () => random.NextSingle() - 0.5f);
            var inputs = Some(count * columns, () => (short)random.Next(-8191, 8192));
            var matrix = new Matrix(weights, rows, scales, bias, 512f);
            var (fresh, onto) = Run(width).Multiply(matrix, inputs, count, 0.25f);
            for (var i = 0; i < count; i++)
            for (var r = 0; r < rows; r++)
            {
                var sum = 0;
                for (var k = 0; k < columns; k++)
                    sum += weights[r * columns + k] * inputs[i * columns + k];
                Assert.Equal(sum * (scales[r] / 512f) + bias[r], fresh[i * matrix.Width + r]);
                Assert.Equal(sum * (scales[r] / 512f) + 0.25f, onto[i * matrix.Width + r]);
            }
        }
    }

    [Theory, MemberData(nameof(Widths))]
    public void The_largest_numbers_do_not_overflow(string width)
    {
        var matrix = new Matrix(Some(32 * 1024, () => (sbyte)-128), 32, Some(32, () => 1f), [], 1f);
        var most = Some(1024, () => (short)8191);
        var (fresh, _) = Run(width).Multiply(matrix, most, 1, 0);
        Assert.All(fresh, value => Assert.Equal(-128f * 8191f * 1024f, value));
        Assert.Equal(8191L * 8191 * 1024, Run(width).Product(most, most));
        Assert.Equal(-8191L * 8191 * 1024, Run(width).Product(most, Some(1024, () => (short)-8191)));
    }

    [Theory, MemberData(nameof(Widths))]
    public void Curves_are_near_the_true_ones_and_the_same_in_every_lane(string width)
    {
        float[] values = [.. Enumerable.Range(-4000, 8000).Select(i => i / 250f), 1e30f, -1e30f, 1e-30f, -0f, 0f, 88f];
        Array.Resize(ref values, (values.Length + 31) / 32 * 32);
        var (tanh, logistic) = Run(width).Curve(values);
        var plain = Run(nameof(Arithmetic.Plain)).Curve(values);
        Assert.Equal(plain.Tanh.Select(BitConverter.SingleToInt32Bits), tanh.Select(BitConverter.SingleToInt32Bits));
        Assert.Equal(
            plain.Logistic.Select(BitConverter.SingleToInt32Bits),
            logistic.Select(BitConverter.SingleToInt32Bits)
        );
        for (var i = 0; i < values.Length; i++)
        {
            Assert.Equal(Math.Tanh(values[i]), tanh[i], 1e-6);
            Assert.Equal(1 / (1 + Math.Exp(-(double)values[i])), logistic[i], 1e-6);
        }
    }

    [Theory, MemberData(nameof(Widths))]
    public void Numbers_are_rounded_to_the_nearest_and_to_the_even_one_between_two(string width)
    {
        float[] values = [0.5f, 1.5f, 2.5f, -0.5f, -1.5f, 1.49f, 1e9f, -1e9f, 8190.6f, -8190.4f, .. new float[22]];
        var run = Run(width);
        Assert.Equal([0, 2, 2, 0, -2, 1, 8191, -8191, 8191, -8190], run.Quantise(values, 1f)[..10]);
        Assert.Equal([0, 2, 2, 0, 0, 1, 8191, 0, 8191, 0], run.Rectify(values, 1f)[..10]);
        Assert.Equal([2, 6, 8191, 0], run.RectifySum([.. values[..2], 1e9f, -1f, .. new float[28]], values, 2f)[..4]);
    }

    [Theory, MemberData(nameof(Widths))]
    public void Rows_of_bytes_are_added_with_their_scale(string width)
    {
        var random = new Random(5);
        var cells = Some(3 * 64, () => (byte)random.Next(256));
        var sum = Run(width).Add(new ScaledTable(cells, [0.1f, 0.03f, 0.7f]), [2, 1, 2]);
        for (var k = 0; k < 64; k++)
        {
            var (second, third) = (unchecked((sbyte)cells[64 + k]), unchecked((sbyte)cells[128 + k]));
            Assert.Equal(third * 0.7f + second * 0.03f + third * 0.7f, sum[k]);
        }
    }

    static KernelRun Run(string width) => KernelRun.Of(Enum.Parse<Arithmetic>(width));

    static T[] Some<T>(int count, Func<T> next) => [.. Enumerable.Range(0, count).Select(_ => next())];
}
