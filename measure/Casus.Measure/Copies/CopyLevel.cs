namespace Casus.Measure.Copies;

/// <summary>A way of copying, by the name of its line.</summary>
sealed record CopyLevel(string Name, Func<CopyMaker, Story, Story> Copy)
{
    public static IReadOnlyList<CopyLevel> All { get; } =
    [
        new("light", (make, s) => make.Requoted(make.Signed(make.Headlined(s)))),
        new("lede", (make, s) => make.Opened(make.Headlined(s))),
        new("local", (make, s) => make.Localised(make.Headlined(s))),
        new("cut30", (make, s) => CopyMaker.Cut(make.Headlined(s), 0.3)),
        new("cut50", (make, s) => CopyMaker.Cut(make.Headlined(s), 0.5)),
        new("cut80", (make, s) => CopyMaker.Cut(make.Headlined(s), 0.8)),
        new("noise1", (make, s) => make.Spoilt(s, 0.01)),
        new("noise2", (make, s) => make.Spoilt(s, 0.02)),
        new("noise4", (make, s) => make.Spoilt(s, 0.04)),
        new("noise8", (make, s) => make.Spoilt(s, 0.08)),
        new("all30", (make, s) => Whole(make, s, 0.3, 0.02)),
        new("all50", (make, s) => Whole(make, s, 0.5, 0.04)),
        new("all80", (make, s) => Whole(make, s, 0.8, 0.08)),
    ];

    static Story Whole(CopyMaker make, Story story, double cut, double noise) =>
        make.Spoilt(make.Requoted(make.Signed(make.Localised(CopyMaker.Cut(make.Headlined(story), cut)))), noise);
}
