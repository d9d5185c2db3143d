using Casus.Measure;
using Casus.Measure.Fuzz;
using Casus.Measure.Treaties;

// The developers' program: what is measured and what is trained stands apart from what users run.
(string Name, Func<string[], int> Run)[] verbs =
[
    ("measure", MeasureCommand.Run),
    ("train", TrainCommand.Run),
    ("gazetteer", GazetteerCommand.Run),
    ("pledges", PledgesCommand.Run),
    ("fuzz", FuzzCommand.Run),
    ("languages", LanguagesCommand.Run),
];

var named = args is [var first, ..] && !first.StartsWith('-');
var verb = named ? args[0] : verbs[0].Name;
var rest = named ? args[1..] : args;
foreach (var (name, run) in verbs)
    if (name == verb)
        return run(rest);
Console.Error.WriteLine($"'{verb}' is not known; it takes {string.Join(", ", verbs.Select(v => v.Name))}.");
return 2;
