using Casus.Ledger;
using Casus.Web.Access;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Review;

/// <summary>The fields of a form that judges: what, why, and where to go on.</summary>
/// <param name="Verdict">Null where the field holds no verdict of this form.</param>
sealed record JudgingForm(IFormCollection Fields, JudgementKind? Verdict, string Why, string To)
{
    const int WhyAtMost = 2000;

    public static readonly IReadOnlyDictionary<string, JudgementKind> OfPairs = new Dictionary<string, JudgementKind>
    {
        ["same"] = JudgementKind.Same,
        ["not-same"] = JudgementKind.NotTheSame,
        ["unsure"] = JudgementKind.Unsure,
    };

    public static readonly IReadOnlyDictionary<string, JudgementKind> OfEntries = new Dictionary<string, JudgementKind>
    {
        ["accepted"] = JudgementKind.Accepted,
        ["wrong"] = JudgementKind.Wrong,
        ["corrected"] = JudgementKind.Corrected,
        ["source-error"] = JudgementKind.ErrorOfTheSource,
        ["unsure"] = JudgementKind.Unsure,
    };

    public static async Task<JudgingForm> Read(HttpContext http, IReadOnlyDictionary<string, JudgementKind> verdicts)
    {
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        return new(
            fields,
            verdicts.TryGetValue(fields["verdict"].ToString(), out var kind) ? kind : null,
            fields["why"].ToString().Trim(),
            OwnPath.Of(fields["to"].ToString() is { Length: > 0 } to ? to : "/review")
        );
    }

    public string this[string name] => Fields[name].ToString().Trim();

    /// <summary>What is missing, as a sentence; null for nothing.</summary>
    public string? Fault =>
        Verdict is null ? "Say what you decide."
        : Why.Length == 0 ? "Say why: nothing is judged without a reason."
        : Why.Length > WhyAtMost ? "The reason is too long."
        : null;
}
