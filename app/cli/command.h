// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/interrupt.h"

#include "models/wording.h"
#include "workspace/pool.h"

#include <memory>
#include <vector>

namespace cli {

/// What a command works with besides its arguments.
struct Context
{
    Output &output;
    Interrupt &interrupt;
    bool json = false;
    bool quiet = false;
    core::Day today = core::kNoDay;
    models::Wording wording {}; ///< English of the United States, whatever the system's locale: scripts read it too
    std::unique_ptr<workspace::Pool> pool {}; ///< made with the first file
    /// Large values that nobody takes apart: the process ends without giving their memory back by hand.
    std::vector<std::shared_ptr<const void>> kept {};
};

struct CommandSpec
{
    QLatin1String name;
    QLatin1String operands; ///< as usage shows them
    QLatin1String summary;
    std::vector<QLatin1String> options; ///< besides those that work everywhere
    int leastOperands = 0;
    int mostOperands = 0;
    Outcome<void> (*run)(const Arguments &arguments, Context &context) = nullptr;
};

const std::vector<CommandSpec> &allCommands();
const CommandSpec *findCommand(QStringView name);
/// Whether it is a command of the contract that this version does not have yet.
bool isLaterCommand(QStringView name);

/// Operands in number and options that this command has.
Outcome<void> checkArguments(const CommandSpec &command, const Arguments &arguments);

QString helpText();
QString helpText(const CommandSpec &command);

Outcome<void> runAssess(const Arguments &arguments, Context &context);
Outcome<void> runImport(const Arguments &arguments, Context &context);
Outcome<void> runSnapshots(const Arguments &arguments, Context &context);
Outcome<void> runDiff(const Arguments &arguments, Context &context);
Outcome<void> runConnection(const Arguments &arguments, Context &context);
Outcome<void> runProfile(const Arguments &arguments, Context &context);
Outcome<void> runAccounts(const Arguments &arguments, Context &context);
Outcome<void> runExplain(const Arguments &arguments, Context &context);
Outcome<void> runCost(const Arguments &arguments, Context &context);
Outcome<void> runSync(const Arguments &arguments, Context &context);
Outcome<void> runPreflight(const Arguments &arguments, Context &context);
Outcome<void> runSample(const Arguments &arguments, Context &context);
Outcome<void> runRehearsal(const Arguments &arguments, Context &context);
Outcome<void> runRules(const Arguments &arguments, Context &context);
Outcome<void> runPrices(const Arguments &arguments, Context &context);
Outcome<void> runFields(const Arguments &arguments, Context &context);

} // namespace cli
