using BenchmarkDotNet.Running;
using NegotiationsSearch.Benchmarks.Scale;

return args is ["scale", .. var rest]
    ? await ScaleCommand.RunAsync(rest)
    : BenchmarkSwitcher.FromAssembly(typeof(ScaleCommand).Assembly).Run(args).Any() ? 0 : 1;
