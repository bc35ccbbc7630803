using BenchmarkDotNet.Running;
using NegotiationsSearch.Benchmarks.Checking;
using NegotiationsSearch.Benchmarks.Extraction;
using NegotiationsSearch.Benchmarks.Families;
using NegotiationsSearch.Benchmarks.Scale;
using NegotiationsSearch.Benchmarks.Suggesting;

return args switch
{
    ["scale", .. var rest] => await ScaleCommand.RunAsync(rest),
    ["families", .. var rest] => await FamiliesCommand.RunAsync(rest),
    ["check", .. var rest] => await CheckCommand.RunAsync(rest),
    ["suggest", .. var rest] => await SuggestCommand.RunAsync(rest),
    ["extraction", .. var rest] => await ExtractionCommand.RunAsync(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(ScaleCommand).Assembly).Run(args).Any() ? 0 : 1,
};
