// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importfiles.h"

#include "models/format.h"
#include "models/importwords.h"
#include "models/intakewords.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace models {

ImportFiles::ImportFiles(Previewer previewer, core::ReadingMemory memory, Wording wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_previewer(std::move(previewer))
    , m_memory(std::move(memory))
    , m_wording(std::move(wording))
{
    m_pool.setMaxThreadCount(1);
}

ImportFiles::~ImportFiles()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ImportFiles::setFiles(const QList<ImportFile> &files)
{
    beginResetModel();
    m_files.clear();
    for (const ImportFile &file : files) {
        Entry entry;
        entry.path = file.path;
        entry.choices = file.choices;
        entry.isSettled = file.isSettled;
        entry.isAwaited = true; // the first answer may come before the last question
        m_files.push_back(std::move(entry));
    }
    endResetModel();
    for (int file = 0; file < count(); ++file)
        look(file);
}

/// The first look detects everything: that header is what is remembered.
void ImportFiles::look(int file)
{
    Entry &entry = m_files[static_cast<std::size_t>(file)];
    entry.number = ++m_number;
    entry.isAwaited = true;
    core::ReadChoices choices = entry.choices;
    if (entry.isFirst) {
        choices = {};
        choices.date = entry.choices.date;
    }
    QtConcurrent::run(&m_pool, [previewer = m_previewer, path = entry.path, choices] {
        return previewer(path, choices);
    }).then(this, [this, file, number = entry.number](const core::FilePreview &preview) {
        // An answer that is there already would come before this function has returned.
        QMetaObject::invokeMethod(this, [=, this] { take(file, number, preview); }, Qt::QueuedConnection);
    });
    changed(file);
}

void ImportFiles::take(int file, quint64 number, const core::FilePreview &preview)
{
    if (file >= count() || at(file).number != number)
        return;
    Entry &entry = m_files[static_cast<std::size_t>(file)];
    if (entry.isFirst) {
        entry.isFirst = false;
        if (preview.hasHeader)
            entry.detected = preview.source.header;
        const core::RememberedReading *known = entry.isSettled || !entry.choices.isDetected() ? nullptr : m_memory.find(entry.detected);
        if (known) {
            const core::Day date = entry.choices.date;
            entry.choices = known->choices;
            entry.choices.date = date;
            entry.rememberedOn = known->chosenOn;
        }
        if (!entry.choices.isDetected()) {
            look(file);
            return;
        }
    }
    entry.isAwaited = false;
    entry.preview = preview;
    changed(file);
    if (isSettled())
        emit settled();
}

void ImportFiles::changed(int file)
{
    emit dataChanged(index(file), index(file));
    emit fileChanged(file);
}

void ImportFiles::setChoices(int file, const core::ReadChoices &choices)
{
    Entry &entry = m_files[static_cast<std::size_t>(file)];
    if (entry.choices == choices)
        return;
    entry.choices = choices;
    entry.rememberedOn = core::kNoDay;
    entry.isSettled = true;
    look(file);
}

void ImportFiles::setColumn(int file, int column, const core::ColumnUse &use)
{
    const core::FilePreview &preview = at(file).preview;
    const auto place = static_cast<std::size_t>(column);
    if (place >= preview.columns.size() || preview.columns[place].use == use)
        return;
    core::ReadChoices choices = at(file).choices;
    const QString header = preview.hasHeader ? preview.columns[place].header : QString();
    std::erase_if(choices.mapping, [&](const core::ColumnChoice &choice) { return choice.position == column; });
    // Of two columns with the same use the one chosen last has it.
    if (core::isUnique(use)) {
        std::erase_if(choices.mapping, [&use](const core::ColumnChoice &choice) { return choice.use == use; });
    }
    choices.mapping.push_back({header, column, use});
    setChoices(file, choices);
}

void ImportFiles::setLeftOut(int file, bool leftOut)
{
    if (at(file).isLeftOut == leftOut)
        return;
    m_files[static_cast<std::size_t>(file)].isLeftOut = leftOut;
    changed(file);
}

ImportState ImportFiles::state(int file) const
{
    const Entry &entry = at(file);
    if (entry.isLeftOut)
        return ImportState::LeftOut;
    if (entry.isAwaited)
        return ImportState::Looking;
    if (!entry.preview.canRead())
        return ImportState::Unreadable;
    return entry.preview.isSure() ? ImportState::Sure : ImportState::Look;
}

bool ImportFiles::isSettled() const
{
    return std::none_of(m_files.begin(), m_files.end(), [](const Entry &entry) { return entry.isAwaited; });
}

bool ImportFiles::isReady() const
{
    bool isAny = false;
    for (int file = 0; file < count(); ++file) {
        const ImportState own = state(file);
        if (own == ImportState::Looking || own == ImportState::Unreadable)
            return false;
        isAny = isAny || own != ImportState::LeftOut;
    }
    return isAny;
}

bool ImportFiles::isSure() const
{
    for (int file = 0; file < count(); ++file) {
        if (state(file) != ImportState::Sure)
            return false;
    }
    return count() > 0;
}

QList<ImportedFile> ImportFiles::imported() const
{
    QList<ImportedFile> files;
    for (const Entry &entry : m_files) {
        if (!entry.isLeftOut)
            files.append({entry.path, entry.choices, entry.detected, entry.rememberedOn});
    }
    return files;
}

int ImportFiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QString ImportFiles::detailText(int file) const
{
    const core::FilePreview &preview = at(file).preview;
    switch (state(file)) {
    case ImportState::Looking:
        return tr("Looking at it…", "@status file of an import");
    case ImportState::Sure:
        return core::isDate(at(file).rememberedOn)
            ? tr("%1, as you chose on %2", "@status kind of file, date").arg(kindText(preview.source.kind), dayText(at(file).rememberedOn, m_wording.locale))
            : kindText(preview.source.kind);
    case ImportState::Look:
        return tr("%1: please look", "@status kind of file").arg(kindText(preview.source.kind));
    case ImportState::Unreadable:
        return tr("Can't be read yet", "@status file of an import");
    case ImportState::LeftOut:
        return tr("Left out", "@status file of an import");
    }
    return {};
}

QVariant ImportFiles::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const int file = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(at(file).path).fileName();
    case Qt::ToolTipRole:
    case PathRole:
        return at(file).path;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "@item file, its state").arg(QFileInfo(at(file).path).fileName(), detailText(file));
    case DetailRole:
        return detailText(file);
    case StateRole:
        return static_cast<int>(state(file));
    default:
        return {};
    }
}

} // namespace models
