using System.CommandLine;
using NegotiationsSearch.Commands;

var clock = TimeProvider.System;
var root = StartCommand.Create(clock);
var speakers = SpeakersCommand.Create();
var corrections = CorrectionsCommand.Create(clock);
var examples = new Dictionary<Command, string>
{
    [root] = StartCommand.Examples,
    [IndexCommand.Create(clock)] = IndexCommand.Examples,
    [RebuildCommand.Create(clock)] = RebuildCommand.Examples,
    [RemoveCommand.Create(clock)] = RemoveCommand.Examples,
    [RestoreCommand.Create(clock)] = RestoreCommand.Examples,
    [corrections] = CorrectionsCommand.Examples,
    [ServeCommand.Create(clock)] = ServeCommand.Examples,
    [SearchCommand.Create()] = SearchCommand.Examples,
    [CheckCommand.Create()] = CheckCommand.Examples,
    [ExtractCommand.Create()] = ExtractCommand.Examples,
    [ReadCommand.Create()] = ReadCommand.Examples,
    [speakers] = SpeakersCommand.Examples,
    [StatusCommand.Create()] = StatusCommand.Examples,
};
foreach (var command in examples.Keys.Where(command => command != root)) root.Add(command);
foreach (var command in speakers.Subcommands) examples.Add(command, SpeakersCommand.Examples);
foreach (var command in corrections.Subcommands) examples.Add(command, CorrectionsCommand.Examples);
return await CommandLine.RunAsync(root, examples, args);
