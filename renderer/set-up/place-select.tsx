import { useId } from 'react';
import type { PackId } from '../../shared/domain/packs/country-pack.ts';
import { usePlace } from '../words/words-context.tsx';

/** The province, territory or country whose rules the shop keeps, by its name in the reader’s language. */
export function PlaceSelect(props: {
  readonly label: string;
  readonly packId: PackId;
  readonly packIds: readonly PackId[];
  readonly onPack: (packId: PackId) => void;
}) {
  const { language } = usePlace();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="input"
        value={props.packId}
        onChange={(event) => {
          const chosen = props.packIds.find((packId) => packId === event.target.value);
          if (chosen) props.onPack(chosen);
        }}
      >
        {props.packIds.map((packId) => (
          <option key={packId} value={packId}>
            {placeName(packId, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Names of the provinces and territories are proper names, the same in every catalogue that has them. */
const provinces: Readonly<Record<string, readonly [english: string, french: string, chinese: string]>> = {
  'CA-AB': ['Alberta', 'Alberta', '艾伯塔'],
  'CA-BC': ['British Columbia', 'Colombie-Britannique', '不列颠哥伦比亚'],
  'CA-MB': ['Manitoba', 'Manitoba', '马尼托巴'],
  'CA-NB': ['New Brunswick', 'Nouveau-Brunswick', '新不伦瑞克'],
  'CA-NL': ['Newfoundland and Labrador', 'Terre-Neuve-et-Labrador', '纽芬兰与拉布拉多'],
  'CA-NS': ['Nova Scotia', 'Nouvelle-Écosse', '新斯科舍'],
  'CA-NT': ['Northwest Territories', 'Territoires du Nord-Ouest', '西北地区'],
  'CA-NU': ['Nunavut', 'Nunavut', '努纳武特'],
  'CA-ON': ['Ontario', 'Ontario', '安大略'],
  'CA-PE': ['Prince Edward Island', 'Île-du-Prince-Édouard', '爱德华王子岛'],
  'CA-QC': ['Quebec', 'Québec', '魁北克'],
  'CA-SK': ['Saskatchewan', 'Saskatchewan', '萨斯喀彻温'],
  'CA-YT': ['Yukon', 'Yukon', '育空'],
};

function placeName(packId: PackId, language: string): string {
  const country = new Intl.DisplayNames(language, { type: 'region' }).of(packId.slice(0, 2)) ?? packId;
  const names = provinces[packId];
  if (!names) return country;
  const name = language === 'fr' ? names[1] : language === 'zh-CN' ? names[2] : names[0];
  return `${country} · ${name}`;
}
