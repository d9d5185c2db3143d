using Casus.Language.Knowledge;
using Casus.Language.Models;

namespace Casus.Measure.Sets;

/// <summary>A kind of gold: its name and how a folder of it is scored.</summary>
/// <param name="Folder">The folder where it has not the set's name; a point for a set that is made from others, and takes the folder of all.</param>
sealed record GoldSet(string Name, Func<string, Bench, IEnumerable<Score>> Run, string? Folder = null)
{
    public static IReadOnlyList<GoldSet> All { get; } =
    [
        new("language", LanguageSet.Run),
        new("ecbplus", EcbPlusSet.Run),
        new("gva_longtail", GvaSet.Run),
        new("plover_cameo", PloverSet.Run),
        new(PetrarchSet.Name, PetrarchSet.Run, "plover_cameo"),
        new(ActorSet.Name, ActorSet.Run, "plover_cameo"),
        new(CaseSet.Name, CaseSet.Run),
        new(PolnearSet.Name, PolnearSet.Run),
        new(GumDatesSet.Name, GumDatesSet.Run),
        new(GeoparseSet.Name, GeoparseSet.Run),
        new(TrafilaturaSet.Name, TrafilaturaSet.Run),
        new(FundusSet.Name, FundusSet.Run),
        new(HtmldateSet.Name, HtmldateSet.Run),
        new(FeedsSet.Name, FeedsSet.Run),
        new(WarcSet.Name, WarcSet.Run),
        new(CopiesSet.Name, CopiesSet.Run, "."),
        new(LitterSet.Name, LitterSet.Run, "samples"),
        new(MucSet.Name, MucSet.Run),
        new(LangidSet.Name, LangidSet.Run),
        new("seeds", SeedsSet.Run),
        new("samples", SeedsSet.Run),
    ];
}

/// <summary>What every scorer works with: the product's knowledge, a limit on documents, and where to tell how far it is.</summary>
sealed record Bench(KnowledgeFiles Knowledge, int? Limit, bool Fails, Action<string> Tell)
{
    readonly Lazy<Models> _models = new(() => Models.Load(Knowledge));

    /// <summary>Loaded when first asked for.</summary>
    public Models Models => _models.Value;

    /// <summary>Null where the data hold no models of this tier.</summary>
    public LanguageModel? Language(Tier tier) =>
        tier == Models.UsualTier ? Models.Language
        : tier == Tier.Fast || Knowledge.Has(LanguageModel.AccurateFile) ? LanguageModel.Load(Knowledge, tier)
        : null;

    /// <summary>The files in a folder and below it that have one of these endings, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, params IReadOnlyList<string> endings) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => endings.Contains(Path.GetExtension(file)))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Files to score: those whose name holds <c>train</c> only where there are no others.</summary>
    public static IReadOnlyList<string> Held(IReadOnlyList<string> files)
    {
        var held = files.Where(file => !IsTrain(file)).ToList();
        return held.Count > 0 ? held : files;
    }

    public static bool IsTrain(string file) =>
        Path.GetFileName(file).Contains("train", StringComparison.OrdinalIgnoreCase);
}
