using System.Globalization;
using Microsoft.Playwright;

namespace Casus.Web.Tests.Browser;

/// <summary>Colours that mean something differ to everybody's eyes and from their ground.</summary>
public class ColourTests(Browsing browsing) : IClassFixture<Browsing>
{
    /// <summary>How sRGB (linear) is seen without one kind of cone: Machado, Oliveira and Fernandes, 2009, severity 1.</summary>
    static readonly (string Name, double[][] Matrix)[] Eyes =
    [
        (
            "all cones",
            [
                [1, 0, 0],
                [0, 1, 0],
                [0, 0, 1],
            ]
        ),
        (
            "protanopia",
            [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ]
        ),
        (
            "deuteranopia",
            [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ]
        ),
        (
            "tritanopia",
            [
                [1.255528, -0.076749, -0.178779],
                [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ]
        ),
    ];

    /// <summary>In CIE 1976 units; 2.3 is the least that is noticed side by side.</summary>
    const double Apart = 15;

    [Theory]
    [InlineData(ColorScheme.Light, "c0 c1 c2 c3 c4 c5 cx")]
    [InlineData(ColorScheme.Dark, "c0 c1 c2 c3 c4 c5 cx")]
    [InlineData(ColorScheme.Light, "good warn soft")]
    [InlineData(ColorScheme.Dark, "good warn soft")]
    public async Task Sides_and_verdicts_stay_apart_for_every_kind_of_eye(ColorScheme scheme, string names)
    {
        var tab = await browsing.Tab(o => o.ColorScheme = scheme);
        await tab.GotoAsync("/help");
        var ground = await Colour(tab, "ground");
        var colours = new List<double[]>();
        foreach (var name in names.Split(' '))
            colours.Add(await Colour(tab, name));
        Assert.All(colours, c => Assert.True(Contrast(c, ground) >= 3, $"{Contrast(c, ground):0.0} to the ground"));
        foreach (var (eye, matrix) in Eyes)
            for (var i = 0; i < colours.Count; i++)
            for (var j = 0; j < i; j++)
            {
                var apart = Distance(Lab(Seen(colours[i], matrix)), Lab(Seen(colours[j], matrix)));
                Assert.True(
                    apart >= Apart,
                    $"{eye}: {names.Split(' ')[i]} and {names.Split(' ')[j]} are {apart:0.0} apart"
                );
            }
    }

    [Fact]
    public async Task Each_side_has_a_sign_of_its_own_and_each_verdict_a_sign_and_a_word()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync(browsing.Paths["incident"]);
        var signs = await tab.Locator(".said .sign, #said h3 .sign").AllInnerTextsAsync();
        Assert.Equal(signs.Count, signs.Distinct().Count());
        foreach (var cell in await tab.Locator(".matrix td[class^=a-]").AllAsync())
        {
            await Assertions
                .Expect(cell.Locator(".mark"))
                .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("[=≠·]"));
            await Assertions
                .Expect(cell.Locator(".verdict"))
                .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("silent|equal|differs"));
        }
    }

    /// <summary>A colour of the style sheet, linear.</summary>
    static async Task<double[]> Colour(IPage tab, string name)
    {
        var hex = (
            await tab.EvaluateAsync<string>(
                "name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim()",
                name
            )
        ).TrimStart('#');
        return
        [
            .. Enumerable
                .Range(0, 3)
                .Select(i =>
                    int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0
                )
                .Select(v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4)),
        ];
    }

    static double[] Seen(double[] colour, double[][] matrix) =>
        [.. matrix.Select(row => Math.Clamp(row.Zip(colour, (m, c) => m * c).Sum(), 0, 1))];

    static double Luminance(double[] c) => (0.2126 * c[0]) + (0.7152 * c[1]) + (0.0722 * c[2]);

    static double Contrast(double[] one, double[] other)
    {
        var (a, b) = (Luminance(one) + 0.05, Luminance(other) + 0.05);
        return Math.Max(a, b) / Math.Min(a, b);
    }

    static double[] Lab(double[] c)
    {
        var x = F(((0.4124564 * c[0]) + (0.3575761 * c[1]) + (0.1804375 * c[2])) / 0.95047);
        var y = F(Luminance(c));
        var z = F(((0.0193339 * c[0]) + (0.1191920 * c[1]) + (0.9503041 * c[2])) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];

        static double F(double t) => t > 0.008856 ? Math.Cbrt(t) : (7.787 * t) + (16 / 116.0);
    }

    static double Distance(double[] one, double[] other) =>
        Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum());
}
