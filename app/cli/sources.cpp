// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sources.h"

#include "cli/progressline.h"
#include "cli/warnings.h"

#include <algorithm>
#include <utility>

namespace cli {

namespace {

using intake::ReadOptions;

QString notOneOf(const OptionSpec &option, const QString &value, const QString &allowed)
{
    return option.name % QStringLiteral(": “") % value % QStringLiteral("” is none of ") % allowed;
}

QString kindKeys()
{
    QStringList keys;
    for (int kind = 0; kind < static_cast<int>(core::SourceKind::Count); ++kind)
        keys.append(core::kindKey(static_cast<core::SourceKind>(kind)));
    return keys.join(QLatin1String(", "));
}

std::optional<char> delimiterOf(const QString &text)
{
    struct Name
    {
        const char16_t *name;
        char delimiter;
    };
    static constexpr Name kNames[] = {{u"comma", ','}, {u",", ','}, {u"semicolon", ';'}, {u";", ';'}, {u"tab", '\t'},
        {u"\t", '\t'}, {u"\\t", '\t'}, {u"pipe", '|'}, {u"bar", '|'}, {u"|", '|'}};
    for (const Name &name : kNames) {
        if (text.compare(QStringView(name.name), Qt::CaseInsensitive) == 0)
            return name.delimiter;
    }
    return {};
}

bool isPerFile(const OptionSpec &option)
{
    return option.repeat == Repeat::PerFile || option.repeat == Repeat::PerFileOften;
}

/// What one file was told by options.
struct Told
{
    std::vector<Argument> arguments;

    [[nodiscard]] bool has(const OptionSpec *option) const
    {
        return std::any_of(
            arguments.begin(), arguments.end(), [option](const Argument &one) { return one.option == option; });
    }
};

/// `HEADER=USE`; a header may hold an equals sign, a use doesn't. `#3` is the third column.
Outcome<core::ColumnChoice> choiceOf(const QString &text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals <= 0)
        return usage(QLatin1String("--map ") % text % QLatin1String(": write HEADER=USE"));
    core::ColumnChoice choice;
    choice.header = text.left(equals).trimmed();
    const auto use = core::columnUseFromKey(QStringView(text).mid(equals + 1));
    if (!use)
        return usage(QLatin1String("--map ") % text % QLatin1String(": the uses of columns are listed by fields"));
    choice.use = *use;
    bool isPlace = false;
    const int place = choice.header.startsWith(u'#') ? choice.header.mid(1).toInt(&isPlace) : 0;
    if (isPlace && place > 0) {
        choice.header.clear();
        choice.position = place - 1;
    }
    return choice;
}

Outcome<void> apply(ReadOptions &options, const Argument &argument)
{
    const OptionSpec &option = *argument.option;
    if (option.name == QLatin1String("--kind")) {
        options.kind = core::kindFromKey(argument.value);
        if (!options.kind)
            return usage(notOneOf(option, argument.value, kindKeys()));
    } else if (option.name == QLatin1String("--encoding")) {
        if (argument.value.isEmpty())
            return usage(QStringLiteral("--encoding: no name given"));
        options.encoding = argument.value;
    } else if (option.name == QLatin1String("--delimiter")) {
        options.delimiter = delimiterOf(argument.value);
        if (!options.delimiter)
            return usage(notOneOf(option, argument.value, QStringLiteral("comma, semicolon, tab, pipe")));
    } else if (option.name == QLatin1String("--date")) {
        const auto day = dayValue(option.name, argument.value);
        if (!day)
            return Failed(day.error());
        options.date = *day;
    } else if (option.name == QLatin1String("--day-order")) {
        if (argument.value == QLatin1String("day-first"))
            options.dayOrder = core::DayOrder::DayFirst;
        else if (argument.value == QLatin1String("month-first"))
            options.dayOrder = core::DayOrder::MonthFirst;
        else if (argument.value == QLatin1String("year-first"))
            options.dayOrder = core::DayOrder::YearFirst;
        else
            return usage(notOneOf(option, argument.value, QStringLiteral("day-first, month-first, year-first")));
    } else if (option.name == QLatin1String("--map")) {
        const auto choice = choiceOf(argument.value);
        if (!choice)
            return Failed(choice.error());
        const bool isTwice = std::any_of(options.mapping.begin(), options.mapping.end(), [&choice](const core::ColumnChoice &one) {
            return one.position == choice->position && one.header.compare(choice->header, Qt::CaseInsensitive) == 0;
        });
        if (isTwice)
            return usage(QLatin1String("--map ") % argument.value % QLatin1String(": the column is mapped twice for one file"));
        options.mapping.push_back(*choice);
    }
    return {};
}

struct NamedFile
{
    QString path;
    Told told;
};

/// Options hold for the file behind them; those with no file behind them for all files that were told nothing of the
/// kind.
Outcome<std::vector<NamedFile>> namedFiles(const Arguments &arguments, Files where)
{
    std::vector<NamedFile> files;
    Told pending;
    for (const Argument &argument : arguments.all) {
        if (argument.option && isPerFile(*argument.option)) {
            if (argument.option->repeat == Repeat::PerFile && pending.has(argument.option))
                return usage(argument.option->name % QLatin1String(" is given twice for one file"));
            pending.arguments.push_back(argument);
        } else if (where == Files::Operands ? !argument.option
                                            : argument.option && argument.option->name == QLatin1String("--from")) {
            files.push_back({argument.value, std::exchange(pending, {})});
        }
    }
    std::vector<Told> own;
    for (const NamedFile &file : files)
        own.push_back(file.told);
    for (const Argument &argument : pending.arguments) {
        bool used = false;
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (own[i].has(argument.option))
                continue;
            files[i].told.arguments.push_back(argument);
            used = true;
        }
        if (!used)
            return usage(argument.option->name % u' ' % argument.value % QLatin1String(": no file follows it"));
    }
    return files;
}

/// The option whose value an error is about; empty where the error names a file or an account by itself.
QLatin1String optionBehind(const core::Error &error, const workspace::LoadRequest &request)
{
    switch (error.code) {
    case core::ErrorCode::UnknownEncoding:
        return QLatin1String("--encoding");
    case core::ErrorCode::UnknownId:
        return error.subject == request.rules ? QLatin1String("--rules") : QLatin1String("--price-book");
    default:
        return {};
    }
}

} // namespace

Outcome<core::Profile> profileOf(const Arguments &arguments, core::Profile profile)
{
    const auto set = [&profile](const QString &option, QStringView key, QStringView value) -> Outcome<void> {
        const auto applied = core::applySetting(profile, key, value);
        if (applied)
            return {};
        return usage(option % QLatin1String(": allowed is ") % applied.error().detail);
    };
    for (const QString &setting : arguments.values(QLatin1String("--profile"))) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals <= 0)
            return usage(QLatin1String("--profile ") % setting % QLatin1String(": write KEY=VALUE"));
        const auto done = set(QLatin1String("--profile ") % setting, QStringView(setting).left(equals),
            QStringView(setting).mid(equals + 1));
        if (!done)
            return Failed(done.error());
    }
    for (const QString &site : arguments.values(QLatin1String("--own-site"))) {
        const auto done = set(QLatin1String("--own-site ") % site, u"own-site", site);
        if (!done)
            return Failed(done.error());
    }
    return profile;
}

Outcome<workspace::LoadRequest> loadRequest(const Arguments &arguments, const Context &context, Files files)
{
    workspace::LoadRequest request;
    request.today = context.today;
    for (const auto &[option, value] : {std::pair(QLatin1String("--rules"), &request.rules),
             std::pair(QLatin1String("--price-book"), &request.priceBook)}) {
        if (const auto given = arguments.value(option)) {
            if (given->isEmpty())
                return usage(option % QLatin1String(" needs an id or a file"));
            *value = *given;
        }
    }
    auto profile = profileOf(arguments);
    if (!profile)
        return Failed(profile.error());
    request.profile = std::move(*profile);

    const auto named = namedFiles(arguments, files);
    if (!named)
        return Failed(named.error());
    for (const NamedFile &file : *named) {
        workspace::SourceFile source {file.path, {}};
        source.options.wantHash = false;
        for (const Argument &argument : file.told.arguments) {
            if (const auto applied = apply(source.options, argument); !applied)
                return Failed(applied.error());
        }
        request.files.append(source);
    }
    for (const QString &path : arguments.values(QLatin1String("--protected"))) {
        workspace::SourceFile source {path, {}};
        source.options.kind = core::SourceKind::Protected;
        source.options.wantHash = false;
        request.files.append(source);
    }
    return request;
}

Outcome<core::AssessmentPtr> assessFiles(const workspace::LoadRequest &request, Context &context)
{
    ProgressLine line(context.quiet ? ProgressLine::Shown::Never : ProgressLine::Shown::OnTerminal);
    context.pool = std::make_unique<workspace::Pool>();
    auto assessment = workspace::load(request, *context.pool, line.sink());
    line.clear();
    if (!assessment)
        return failed(assessment.error(), optionBehind(assessment.error(), request));
    context.kept.push_back(*assessment);
    if (!context.quiet)
        warnOfReading(**assessment);
    return *assessment;
}

} // namespace cli
