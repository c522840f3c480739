package org.banhui.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.base.Words;
import org.banhui.school.StaffList.FirstSignIn;
import org.banhui.school.StaffList.Person;
import org.banhui.tables.Table;
import org.banhui.tables.TableReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts for a whole list of teachers from a file; for admins. */
@Service
@Transactional(readOnly = true)
public class StaffLists {

    public static final int FIRST_PASSWORD_LENGTH = 10;

    /** More than a school of 5,000 pupils has; each password costs a tenth of a second. */
    private static final int MOST = 400;

    private final Staff staff;
    private final Classes classes;

    StaffLists(Staff staff, Classes classes) {
        this.staff = staff;
        this.classes = classes;
    }

    /**
     * The sheet of a file that holds a list of teachers.
     *
     * @throws DomainException as {@link TableReader#read} says
     */
    public Table open(String fileName, byte[] bytes) {
        return TableReader.read(fileName, bytes, StaffTable::hasHeading);
    }

    /** Reads a list without opening anything; who has an account already is remarked. */
    public StaffList read(Teacher by, Table sheet) {
        Map<String, String> taken =
                staff.accounts(by).stream().collect(Collectors.toMap(Account::login, Account::name));
        return new StaffTable(sheet, classesByName(by), taken).read();
    }

    /**
     * Opens all accounts of the list as {@link #read} would show it now, or none; at most 400.
     *
     * @return the first passwords, which are kept nowhere else
     * @throws DomainException {@code school.staff.refused}, {@code school.staff.many}
     */
    @Transactional
    public List<FirstSignIn> take(Teacher by, Table sheet) {
        StaffList list = read(by, sheet);
        if (!list.isReady()) {
            throw new DomainException("school.staff.refused");
        }
        if (list.people().size() > MOST) {
            throw new DomainException("school.staff.many", MOST);
        }
        List<FirstSignIn> opened = new ArrayList<>();
        for (Person person : list.people()) {
            String password = Ids.word(FIRST_PASSWORD_LENGTH);
            StaffId id = staff.open(by, new NewAccount(person.login(), person.name(), password, person.roles()));
            person.inClass().ifPresent(in -> staff.assign(by, id, in.id(), in.role()));
            opened.add(new FirstSignIn(person.name(), person.login(), password));
        }
        return List.copyOf(opened);
    }

    /** Every class by what it is called this school year in either language. */
    private Map<String, ClassId> classesByName(Teacher by) {
        Map<String, ClassId> byName = new HashMap<>();
        for (SchoolClass one : classes.all(by)) {
            for (Locale locale : Words.LOCALES) {
                byName.put(StaffTable.plain(classes.name(one, locale)), one.id());
            }
        }
        return byName;
    }
}
