import {
  AtSign,
  BadgeCheck,
  Banknote,
  Briefcase,
  Building2,
  Calendar,
  Factory,
  FileText,
  Globe,
  Hash,
  Languages,
  MailCheck,
  Link,
  MapPin,
  Megaphone,
  Package,
  Phone,
  Printer,
  Scale,
  Share2,
  StickyNote,
  Tag,
  Users,
  Cake,
  Flame,
  Gauge,
  Handshake,
  Route,
  ShoppingCart,
  SlidersHorizontal,
  Target,
  Trophy,
  Cpu,
  User,
  Vote,
} from 'lucide-react'
import type { ComponentType } from 'react'
import { fieldOf } from '@/lib/model/index.ts'
import type { FieldGroup, FieldId } from '@/lib/model/index.ts'
import { SquarePen } from './outlines.tsx'

type Picture = ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>

const icons: Readonly<Partial<Record<FieldId, Picture>>> = {
  'company.name': Building2,
  'company.legalName': Scale,
  'company.legalForm': Scale,
  'company.domain': Globe,
  'company.website': Globe,
  'company.description': FileText,
  'company.industry': Factory,
  'company.industryCode': Factory,
  'company.founded': Calendar,
  'company.employees': Users,
  'company.revenue': Banknote,
  'company.profit': Banknote,
  'company.funding': Banknote,
  'company.product': Package,
  'company.parent': Building2,
  'company.subsidiary': Building2,
  'company.vatId': Hash,
  'company.registrationNumber': BadgeCheck,
  'company.address': MapPin,
  'company.phone': Phone,
  'company.fax': Printer,
  'company.email': AtSign,
  'company.social': Share2,
  'company.logo': Building2,
  'company.language': Languages,
  'company.technology': Cpu,
  'company.signal': Megaphone,
  'company.tag': Tag,
  'company.note': StickyNote,
  'person.name': User,
  'person.title': Briefcase,
  'person.role': Vote,
  'person.department': Users,
  'person.email': AtSign,
  'person.phone': Phone,
  'person.profile': Link,
  'person.letter': MailCheck,
}

/** The default icon. */
const byGroup: Readonly<Partial<Record<FieldGroup, Picture>>> = {
  journey: Route,
  relationship: Handshake,
  psychographics: Gauge,
  behaviour: ShoppingCart,
  painPoints: Flame,
  goals: Target,
  preferences: SlidersHorizontal,
  whyUs: Trophy,
  notes: StickyNote,
  persona: User,
  personal: Cake,
}

export function FieldIcon({ field }: { readonly field: FieldId }) {
  const Icon = icons[field] ?? byGroup[fieldOf(field).group] ?? SquarePen
  return <Icon size={14} aria-hidden="true" />
}
