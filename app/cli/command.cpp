// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <algorithm>

namespace cli {

namespace {

using Names = std::vector<QLatin1String>;

Names joined(std::initializer_list<Names> groups)
{
    Names all;
    for (const Names &group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

Names names(std::initializer_list<const char *> texts)
{
    Names all;
    for (const char *text : texts)
        all.push_back(QLatin1String(text));
    return all;
}

bool contains(const Names &names, QLatin1String name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr int kAnyNumber = 1000000;

} // namespace

const std::vector<CommandSpec> &allCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    static const std::vector<CommandSpec> commands {
        {text("assess"), text("FILE..."), text("reads exports and prints who is billable, why, and what it costs"),
            joined({readingOptions(), judgingOptions()}), 1, kAnyNumber, runAssess},
        {text("import"), text("FILE... --workspace FILE"), text("reads exports into a workspace, as a snapshot"),
            joined({names({"--rejects", "--force"}), readingOptions(), judgingOptions()}), 1, kAnyNumber, runImport},
        {text("snapshots"), text("--workspace FILE"), text("lists what a workspace holds"), {}, 0, 0, runSnapshots},
        {text("diff"), text("A B --workspace FILE"), text("compares two snapshots: who came, left, changed, and what it costs"),
            joined({names({"--period", "--limit"}), judgingOptions()}), 2, 2, runDiff},
        {text("sync"), text("--workspace FILE"), text("loads all managed accounts from Atlassian, as a snapshot"),
            names({"--connection", "--key-env", "--anew", "--last-active", "--log", "--own-site", "--profile"}), 0, 0, runSync},
        {text("preflight"), text("EMAIL|ID... --workspace FILE"), text("asks Atlassian what may be done to accounts, and keeps the answers"),
            names({"--connection", "--key-env", "--log"}), 1, kAnyNumber, runPreflight},
        {text("connection"), text("add|list|test|remove [NAME] --workspace FILE"),
            text("how Atlassian is reached: addresses and IDs; keys are kept in the system's keychain"),
            names({"--kind", "--org-id", "--directory-id", "--site", "--mail", "--api-base", "--site-base", "--trello-base", "--expires",
                "--key-env", "--token-env", "--no-key", "--log"}),
            1, 2, runConnection},
        {text("profile"), text("[KEY=VALUE...] --workspace FILE"), text("shows or sets what is known of the organisation"), {}, 0,
            kAnyNumber, runProfile},
        {text("accounts"), text("--workspace FILE | --from FILE"), text("lists accounts"),
            joined({names({"--from", "--snapshot", "--query", "--columns", "--sort", "--limit", "--format"}), readingOptions(),
                judgingOptions()}),
            0, 0, runAccounts},
        {text("explain"), text("EMAIL|ID --workspace FILE | --from FILE"),
            text("explains one account: verdict, rule, evidence, what would flip it, the six options"),
            joined({names({"--from", "--snapshot"}), readingOptions(), judgingOptions()}), 1, 1, runExplain},
        {text("cost"), text("--workspace FILE | --from FILE | --users N"),
            text("what it costs now, without accidental seats, and the curve"),
            joined({names({"--from", "--snapshot", "--users", "--period"}), readingOptions(), judgingOptions()}), 0, 0, runCost},
        {text("sample"), text("--out FILE"), text("writes a sample organisation as an export"),
            names({"--out", "--which", "--accounts", "--seed", "--protected-out", "--force"}), 0, 0, runSample},
        {text("rehearsal"), text("serve"), text("the simulated Atlassian on this computer, to try things on"),
            names({"--port", "--from", "--sample", "--accounts", "--seed", "--faults", "--until-stdin-closes"}), 1, 1,
            runRehearsal},
        {text("rules"), text("[ID|FILE]"), text("lists the rule sets, or the rules of one"), names({"--source"}), 0, 1, runRules},
        {text("prices"), text("[ID|FILE]"), text("lists the price books, or the prices of one"),
            names({"--source"}), 0, 1, runPrices},
        {text("fields"), text(""), text("lists the columns and the fields of the search language"), {}, 0, 0,
            runFields},
    };
    return commands;
}

const CommandSpec *findCommand(QStringView name)
{
    const auto &commands = allCommands();
    const auto found = std::find_if(
        commands.begin(), commands.end(), [name](const CommandSpec &command) { return name == command.name; });
    return found == commands.end() ? nullptr : &*found;
}

bool isLaterCommand(QStringView name)
{
    static const Names later = names({"settings", "plan", "apply", "rehearse", "approver", "resume", "undo", "runs", "retry", "give-up",
        "handed-over", "barrier", "journal", "export"});
    return std::any_of(later.begin(), later.end(), [name](QLatin1String one) { return name == one; });
}

Outcome<void> checkArguments(const CommandSpec &command, const Arguments &arguments)
{
    for (const Argument &argument : arguments.all) {
        if (argument.option && !contains(command.options, argument.option->name)
            && !contains(everywhereOptions(), argument.option->name)) {
            return usage(command.name % QLatin1String(" has no option ") % argument.option->name
                % QLatin1String("; leanseat-cli ") % command.name % QLatin1String(" --help lists those it has"));
        }
    }
    const QStringList operands = arguments.operands();
    if (operands.size() > command.mostOperands) {
        return usage(operands[command.mostOperands] % QLatin1String(": surplus; usage: leanseat-cli ") % command.name
            % u' ' % command.operands);
    }
    if (operands.size() < command.leastOperands)
        return usage(command.name % QLatin1String(" needs ") % command.operands);
    return {};
}

} // namespace cli
