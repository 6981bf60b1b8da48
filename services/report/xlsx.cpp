// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx.h"

#include "report/outputfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cmath>
#include <map>

#include <fcntl.h>
#include <xlsxwriter.h>

namespace report {

namespace {

constexpr int kMaxColumns = 16384;
/// Days before this one have no number that every spreadsheet agrees on.
const QDate kFirstDay(1900, 3, 1);

/// Serial number of a day: days since 30 December 1899, as spreadsheets count from March 1900 on.
double serialOf(const QDate &day)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
}

/// A book that is being written. Every call of the library that can fail is looked at; the first failure stays.
class Book final
{
public:
    Book(const OutputFile &file)
        : m_file(file)
        , m_path(QFile::encodeName(file.temporaryPath()))
        , m_folder(QFile::encodeName(QFileInfo(file.temporaryPath()).absolutePath()))
    {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        options.use_zip64 = LXW_TRUE;
        errno = 0;
        m_book = workbook_new_opt(m_path.constData(), &options);
        check(m_book ? LXW_NO_ERROR : LXW_ERROR_MEMORY_MALLOC_FAILED);
        if (!m_book)
            return;
        m_bold = workbook_add_format(m_book);
        m_day = workbook_add_format(m_book);
        m_wrapped = workbook_add_format(m_book);
        m_number = workbook_add_format(m_book);
        format_set_bold(m_bold);
        format_set_num_format(m_day, "yyyy-mm-dd");
        format_set_num_format(m_number, "#,##0");
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
    ~Book()
    {
        if (!m_book)
            return;
        for (lxw_worksheet *sheet : m_sheets) {
            if (sheet->optimize_tmpfile) // left open where a book is given up
                std::fclose(sheet->optimize_tmpfile);
        }
        lxw_workbook_free(m_book);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    bool isFine() const { return m_code == LXW_NO_ERROR; }
    core::Unexpected error() const
    {
        if (m_errno != 0)
            return m_file.failed(m_errno);
        return core::fail(
            core::ErrorCode::OutputNotWritable, m_file.temporaryPath(), QString::fromLatin1(lxw_strerror(m_code)));
    }

    void setProperties(const XlsxFormat &format)
    {
        QByteArray title = sheetText(format.title.left(255));
        QByteArray subject = sheetText(format.subject.left(255));
        QByteArray author = sheetText(format.author.left(255));
        QByteArray comments = sheetText(format.comments);
        lxw_doc_properties properties = {};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.author = author.data();
        properties.comments = comments.data();
        constexpr qint64 secondsADay = 86400;
        // 0 would be taken for "now".
        properties.created = core::isDate(format.created) && format.created > 0 ? format.created * secondsADay : secondsADay;
        check(workbook_set_properties(m_book, &properties));
    }

    lxw_worksheet *addSheet(const QString &name)
    {
        errno = 0;
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(name).toUtf8().constData());
        check(sheet ? LXW_NO_ERROR : LXW_ERROR_CREATING_TMPFILE);
        if (sheet)
            m_sheets.push_back(sheet);
        else
            m_errno = errno;
        return sheet;
    }

    void write(lxw_worksheet *sheet, qint64 row, int column, const core::Cell &cell, lxw_format *format = nullptr)
    {
        const auto r = static_cast<lxw_row_t>(row);
        const auto c = static_cast<lxw_col_t>(column);
        if (const auto *text = std::get_if<QString>(&cell)) {
            writeText(sheet, r, c, *text, format);
        } else if (const auto *number = std::get_if<qint64>(&cell)) {
            constexpr qint64 mostExact = qint64(1) << 53;
            if (*number > mostExact || *number < -mostExact)
                return writeText(sheet, r, c, QString::number(*number), format);
            check(worksheet_write_number(sheet, r, c, static_cast<double>(*number), format ? format : m_number));
        } else if (const auto *day = std::get_if<QDate>(&cell)) {
            if (*day < kFirstDay)
                writeText(sheet, r, c, day->toString(Qt::ISODate), format);
            else
                check(worksheet_write_number(sheet, r, c, serialOf(*day), m_day));
        } else if (const auto *money = std::get_if<core::Money>(&cell)) {
            const double units = std::pow(10.0, money->currency().minorDigits());
            check(worksheet_write_number(
                sheet, r, c, static_cast<double>(money->minor()) / units, formatOf(money->currency())));
        }
    }

    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QStringView text, lxw_format *format)
    {
        if (text.isEmpty())
            return;
        bool isCut = false;
        const QByteArray bytes = sheetText(text, &isCut);
        m_cut += isCut ? 1 : 0;
        check(worksheet_write_string(sheet, row, column, bytes.constData(), format));
    }

    /// Whether what the library buffered of a sheet reached the disk: it doesn't look itself.
    void checkRows(const lxw_worksheet *sheet)
    {
        errno = 0;
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0) {
            m_errno = errno != 0 ? errno : ENOSPC;
            check(LXW_ERROR_CREATING_TMPFILE);
            return;
        }
        m_rowBytes += std::ftell(sheet->optimize_tmpfile);
    }

    /// The library copies the rows once more before it packs them, and does not look whether they fit: room for them is
    /// taken, and given back, before it does.
    void checkRoom()
    {
        constexpr qint64 besides = 1 << 20;
        const QByteArray probe = m_path + "t";
        const int descriptor = ::open(probe.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return;
        const int error = ::posix_fallocate(descriptor, 0, m_rowBytes + m_rowBytes / 4 + besides);
        ::close(descriptor);
        ::unlink(probe.constData());
        if (error == ENOSPC || error == EFBIG || error == EDQUOT) {
            m_errno = error;
            check(LXW_ERROR_CREATING_TMPFILE);
        }
    }

    void close()
    {
        errno = 0;
        const lxw_error code = workbook_close(std::exchange(m_book, nullptr));
        const bool isFull = errno == ENOSPC || errno == EFBIG || errno == EDQUOT || errno == EIO;
        if (code != LXW_NO_ERROR || isFull)
            m_errno = errno;
        check(code != LXW_NO_ERROR || !isFull ? code : LXW_ERROR_CREATING_TMPFILE);
    }

    void check(lxw_error code)
    {
        if (code != LXW_NO_ERROR && m_code == LXW_NO_ERROR)
            m_code = code;
    }

    lxw_format *bold() const { return m_bold; }
    lxw_format *wrapped() const { return m_wrapped; }
    qint64 cutTexts() const { return m_cut; }

private:
    lxw_format *formatOf(core::Currency currency)
    {
        const std::string code(currency.code.begin(), currency.code.end());
        lxw_format *&format = m_money[code];
        if (!format) {
            format = workbook_add_format(m_book);
            const int digits = currency.minorDigits();
            const std::string decimals = digits > 0 ? "." + std::string(static_cast<std::size_t>(digits), '0') : std::string();
            format_set_num_format(format, ("[$" + code + "] #,##0" + decimals).c_str());
        }
        return format;
    }

    const OutputFile &m_file;
    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    std::vector<lxw_worksheet *> m_sheets;
    lxw_format *m_bold = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_wrapped = nullptr;
    std::map<std::string, lxw_format *> m_money;
    lxw_error m_code = LXW_NO_ERROR;
    int m_errno = 0;
    qint64 m_rowBytes = 0;
    qint64 m_cut = 0;
};

void writeHeader(Book &book, lxw_worksheet *sheet, const core::Table &table)
{
    constexpr int widest = 60;
    int column = 0;
    for (const core::TableColumn &one : table.columns()) {
        const auto c = static_cast<lxw_col_t>(column);
        const auto room = std::max<qsizetype>(one.characters, one.title.size() + 3); // with the filter's arrow
        book.check(worksheet_set_column(sheet, c, c, static_cast<double>(std::min<qsizetype>(room, widest)), nullptr));
        book.writeText(sheet, 0, c, one.title, book.bold());
        ++column;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (column > 0)
        book.check(worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rowCount()), static_cast<lxw_col_t>(column - 1)));
}

void writeAbout(Book &book, const XlsxFormat &format)
{
    if (format.about.empty())
        return;
    lxw_worksheet *sheet = book.addSheet(format.aboutSheet);
    if (!sheet)
        return;
    book.check(worksheet_set_column(sheet, 0, 0, 24, nullptr));
    book.check(worksheet_set_column(sheet, 1, 1, 90, nullptr));
    qint64 row = 0;
    for (const auto &[label, value] : format.about) {
        book.write(sheet, row, 0, label, book.bold());
        book.write(sheet, row, 1, value, std::holds_alternative<QString>(value) ? book.wrapped() : nullptr);
        ++row;
    }
    book.checkRows(sheet);
}

} // namespace

core::Result<Written> writeXlsx(
    const core::Table &table, const XlsxFormat &format, const QString &path, const Writing &writing)
{
    const qint64 rows = table.rowCount();
    const int columns = static_cast<int>(table.columns().size());
    if (rows > kMaxSheetRows)
        return core::fail(core::ErrorCode::OutputNotWritable, path, QString::number(kMaxSheetRows));
    if (columns > kMaxColumns)
        return core::fail(core::ErrorCode::TooManyColumns, path, QString::number(kMaxColumns));
    auto file = OutputFile::create(path, writing.existing);
    if (!file)
        return core::Unexpected(file.error());

    qint64 cut = 0;
    {
        Book book(*file);
        if (!book.isFine())
            return book.error();
        book.setProperties(format);
        lxw_worksheet *sheet = book.addSheet(format.sheet);
        if (!sheet)
            return book.error();
        writeHeader(book, sheet, table);
        Pulse pulse(writing, rows);
        for (qint64 row = 0; row < rows; ++row) {
            if (!pulse(row))
                return core::fail(core::ErrorCode::Cancelled, path);
            for (int column = 0; column < columns; ++column)
                book.write(sheet, row + 1, column, table.cell(row, column));
            if (!book.isFine())
                return book.error();
        }
        book.checkRows(sheet);
        writeAbout(book, format);
        if (book.isFine())
            book.checkRoom();
        if (!book.isFine())
            return book.error();
        if (writing.progress)
            writing.progress({core::Stage::Writing, rows, rows});
        book.close();
        if (!book.isFine())
            return book.error();
        cut = book.cutTexts();
    }
    if (writing.stop.stop_requested())
        return core::fail(core::ErrorCode::Cancelled, path);
    const auto bytes = file->commit();
    if (!bytes)
        return core::Unexpected(bytes.error());
    return Written {rows, *bytes, cut};
}

} // namespace report
