// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filepreview.h"
#include "core/readingmemory.h"
#include "models/wording.h"

#include <QAbstractListModel>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace models {

/// How far a file of an import is.
enum class ImportState : quint8 {
    Looking,    ///< its beginning is being read
    Sure,       ///< can be read, and nothing is in doubt
    Look,       ///< can be read; something is worth a look
    Unreadable,
    LeftOut     ///< by choice
};

/// A file of an import and how it is to be read.
struct ImportFile
{
    QString path;
    core::ReadChoices choices;
    bool isSettled = false; ///< the choices hold whatever is remembered for the header
};

/// What the user decided about a file of an import.
struct ImportedFile
{
    QString path;
    core::ReadChoices choices;
    QStringList header; ///< as detection reads it, for remembering; empty for bare lists
    core::Day rememberedOn = core::kNoDay; ///< the choices are those of that day
};

/// The files of an import: form state of the import page. Each change looks at the file's beginning again on a pool;
/// late answers are dropped. What is remembered for a header is applied once, where the user chose nothing.
class ImportFiles final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Blocking; called from the pool's thread.
    using Previewer = std::function<core::FilePreview(const QString &path, const core::ReadChoices &choices)>;
    enum Role { StateRole = Qt::UserRole, PathRole, DetailRole };

    ImportFiles(Previewer previewer, core::ReadingMemory memory, Wording wording, QObject *parent = nullptr);
    ~ImportFiles() override;

    void setFiles(const QList<ImportFile> &files);
    [[nodiscard]] int count() const { return static_cast<int>(m_files.size()); }
    [[nodiscard]] const QString &path(int file) const { return at(file).path; }
    [[nodiscard]] const core::ReadChoices &choices(int file) const { return at(file).choices; }
    [[nodiscard]] const core::FilePreview &preview(int file) const { return at(file).preview; }
    [[nodiscard]] ImportState state(int file) const;
    /// The header as detection reads it, for remembering; empty for bare lists.
    [[nodiscard]] const QStringList &detectedHeader(int file) const { return at(file).detected; }
    /// When what holds now was chosen for the header; kNoDay where it was chosen here.
    [[nodiscard]] core::Day rememberedOn(int file) const { return at(file).rememberedOn; }

    /// Those that are not left out.
    [[nodiscard]] QList<ImportedFile> imported() const;

    void setChoices(int file, const core::ReadChoices &choices);
    /// What the column is, added to the choices.
    void setColumn(int file, int column, const core::ColumnUse &use);
    void setLeftOut(int file, bool leftOut);

    /// Nothing is looked at any more.
    [[nodiscard]] bool isSettled() const;
    /// Settled, and each file can be read or is left out, and one is not.
    [[nodiscard]] bool isReady() const;
    /// All of them are Sure.
    [[nodiscard]] bool isSure() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// A file's preview, choices or state changed.
    void fileChanged(int file);
    /// The last file was looked at.
    void settled();

private:
    struct Entry
    {
        QString path;
        core::ReadChoices choices;
        core::FilePreview preview;
        QStringList detected;
        core::Day rememberedOn = core::kNoDay;
        quint64 number = 0; ///< of the preview that is awaited
        bool isAwaited = false;
        bool isFirst = true; ///< the first look is by detection alone
        bool isSettled = false;
        bool isLeftOut = false;
    };

    const Entry &at(int file) const { return m_files[static_cast<std::size_t>(file)]; }
    void look(int file);
    void take(int file, quint64 number, const core::FilePreview &preview);
    void changed(int file);
    QString detailText(int file) const;

    Previewer m_previewer;
    core::ReadingMemory m_memory;
    Wording m_wording;
    std::vector<Entry> m_files;
    quint64 m_number = 0;
    QThreadPool m_pool;
};

} // namespace models
